import path from 'node:path';

/** Editors that need a terminal of their own; the one of the server is taken. */
const inTerminal = new Set(
  'ed emacs helix hx joe kak mg micro nano ne nvim pico vi view vim'.split(' '),
);

/**
 * The command of the writer's editor: `LAUNCH_EDITOR` as it is, or else `VISUAL` or `EDITOR` if it
 * opens a window of its own. Undefined when none does.
 */
export function pickEditor(env: Readonly<Record<string, string | undefined>>): string | undefined {
  if (env.LAUNCH_EDITOR) return env.LAUNCH_EDITOR;
  return [env.VISUAL, env.EDITOR].find((command) => {
    const [program = ''] = command?.trim().split(/\s+/) ?? [];
    return program !== '' && !inTerminal.has(path.basename(program));
  });
}
