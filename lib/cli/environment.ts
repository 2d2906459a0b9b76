import path from 'node:path';
import { Failure } from './failure.ts';

/** The folder that holds `package.json`. */
export const projectDir = path.resolve(import.meta.dirname, '../..');

/** A day, or an instant with its zone. */
const isoDate = /^\d{4}-\d\d-\d\d(T.+(Z|[+-]\d\d:?\d\d))?$/;

/** Where a command reads, writes and listens. Folders are absolute. */
export interface Environment {
  readonly contentDir: string;
  readonly outDir: string;
  /** Empty, or a path such as `/blog`. */
  readonly basePath: string;
  readonly port: number;
  /** The instant that decides what is published, as an ISO date. */
  readonly now: string;
  /** Whether the host answers with the headers that the build writes for it; GitHub Pages does not. */
  readonly hostSendsHeaders: boolean;
}

/** Reads CONTENT_DIR, OUT_DIR, BASE_PATH, PORT, HINDSIGHT_NOW and HOST_HEADERS. Relative folders begin at `cwd`. */
export function readEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
  clock: () => number = Date.now,
): Environment {
  const basePath = env.BASE_PATH ?? '';
  if (!/^(\/[\w.~-]+)*$/.test(basePath)) {
    throw new Failure(
      `BASE_PATH is "${basePath}"; write plain letters with a slash in front and none at the end: /blog`,
    );
  }
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Failure(`PORT is "${env.PORT}"; write a number up to 65535`);
  }
  const now = env.HINDSIGHT_NOW || new Date(clock()).toISOString();
  if (!isoDate.test(now) || Number.isNaN(Date.parse(now))) {
    throw new Failure(
      `The present, by --now or HINDSIGHT_NOW, is "${now}"; write 2026-11-20 or 2026-11-20T08:00Z`,
    );
  }
  const headers = env.HOST_HEADERS || 'yes';
  if (headers !== 'yes' && headers !== 'no') {
    throw new Failure(
      `HOST_HEADERS is "${headers}"; write no for a host that sends none of its own`,
    );
  }
  return {
    contentDir: env.CONTENT_DIR
      ? path.resolve(cwd, env.CONTENT_DIR)
      : path.join(projectDir, 'content'),
    outDir: env.OUT_DIR ? path.resolve(cwd, env.OUT_DIR) : path.join(projectDir, 'out'),
    basePath,
    port,
    now,
    hostSendsHeaders: headers === 'yes',
  };
}

/** The variables that lib/blog and Next read, for this process and its children: the published site. */
export function variables({ contentDir, basePath, now }: Environment) {
  return {
    CONTENT_DIR: contentDir,
    BASE_PATH: basePath,
    HINDSIGHT_NOW: now,
    NODE_ENV: 'production',
  } as const;
}
