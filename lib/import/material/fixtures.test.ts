import { join } from 'node:path';
import { checkFixtures } from '../testing/check-fixtures.ts';
import { readMaterialSource } from './read-material-source.ts';

checkFixtures(join(import.meta.dirname, 'fixtures'), readMaterialSource);
