import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The smallest content folder without a finding: two posts of one series, and a page. */
const baseFolder = join(import.meta.dirname, 'fixtures/base/content');

interface Changes {
  /** A content folder whose files are laid over those of the base. */
  readonly overlay?: string;
  /** Files to write, by their path in the content folder. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files and folders of the base to leave out; `.` for the content folder itself. */
  readonly without?: readonly string[];
}

/** A content folder of its own for one test, removed when the test is over: `await using`. */
export interface TestWorkspace extends AsyncDisposable {
  readonly contentDir: string;
}

/** Makes a content folder from the base of the fixtures and the changes. */
export async function createTestWorkspace(changes: Changes = {}): Promise<TestWorkspace> {
  const root = await mkdtemp(join(tmpdir(), 'hindsight-content-'));
  const contentDir = join(root, 'content');
  await cp(baseFolder, contentDir, { recursive: true });
  for (const path of changes.without ?? []) {
    await rm(join(contentDir, path), { recursive: true });
  }
  if (changes.overlay !== undefined) await cp(changes.overlay, contentDir, { recursive: true });
  for (const [path, text] of Object.entries(changes.files ?? {})) {
    await mkdir(dirname(join(contentDir, path)), { recursive: true });
    await writeFile(join(contentDir, path), text);
  }
  return {
    contentDir,
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}
