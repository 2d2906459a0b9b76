import { join } from 'node:path';
import { readSource } from '../source/read-source.ts';
import { checkFixtures } from '../testing/check-fixtures.ts';

checkFixtures(join(import.meta.dirname, 'fixtures'), (files) => readSource('markdown', files));
