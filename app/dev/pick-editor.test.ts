import { expect, test } from 'vitest';
import { pickEditor } from './pick-editor.ts';

test.each([
  [{ EDITOR: 'code --wait' }, 'code --wait'],
  [{ EDITOR: 'vim', VISUAL: 'subl' }, 'subl'],
  [{ EDITOR: 'zed', VISUAL: '/usr/bin/nvim' }, 'zed'],
  [{ EDITOR: 'code', LAUNCH_EDITOR: 'vim' }, 'vim'],
  [{ EDITOR: '/usr/bin/vi -p' }, undefined],
  [{ EDITOR: '' }, undefined],
  [{}, undefined],
])('%j gives %j', (env, command) => {
  expect(pickEditor(env)).toBe(command);
});
