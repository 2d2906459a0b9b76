import { expect, test } from 'vitest';
import { expandShortcodes } from './expand-shortcodes.ts';

test.each([
  ['[b], [1] and a[i]', '[b], [1] and a[i]'],
  ['[[code]] stays', '[[code]] stays'],
  [
    '[caption id="a" align="alignleft" width="300"]<img src="a.png"> The <em>rack</em>[/caption]',
    '<div class="wp-caption alignleft"><img src="a.png"> The <em>rack</em></div>',
  ],
  [
    '[caption caption="The rack"]<img src="a.png">[/caption]',
    '<div class="wp-caption"><img src="a.png"><p class="wp-caption-text">The rack</p></div>',
  ],
  [
    '[sourcecode language="php"]\n<?php $a[1] < 2; ?>\n[/sourcecode] x',
    '<pre class="lang-php">\n&lt;?php $a[1] &lt; 2; ?>\n</pre> x',
  ],
  ['[code]a &lt; b[/code]', '<pre class="">a &lt; b</pre>'],
  ['[youtube abc123]', '<iframe src="https://www.youtube.com/watch?v=abc123"></iframe>'],
  [
    '[youtube https://www.youtube.com/watch?v=abc&w=100]',
    '<iframe src="https://www.youtube.com/watch?v=abc&amp;w=100"></iframe>',
  ],
  ['[embed]https://vimeo.com/12[/embed]', '<iframe src="https://vimeo.com/12"></iframe>'],
  ['a\nhttps://youtu.be/abc\nb', 'a\n<iframe src="https://youtu.be/abc"></iframe>\nb'],
  ['[audio mp3="a.mp3"][/audio]', '<audio src="a.mp3"></audio>'],
  ['$latex y^2$ costs $5', '\\(y^2\\) costs $5'],
  ['[latex]x^2[/latex]', '\\(x^2\\)'],
])('%s', (text, html) => {
  expect(expandShortcodes(text)).toEqual({ html, unknown: [] });
});

test('a code that nobody knows stays, and is told with its line', () => {
  const text = 'a\n[gallery ids="1,2"] [box]x[/box]';
  expect(expandShortcodes(text)).toEqual({
    html: text,
    unknown: [
      { line: 2, code: '[gallery ids="1,2"]' },
      { line: 2, code: '[box]' },
    ],
  });
});
