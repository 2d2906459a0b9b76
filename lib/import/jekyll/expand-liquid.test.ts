import { expect, test } from 'vitest';
import { expandLiquid } from './expand-liquid.ts';

const site = {
  values: new Map([
    ['title', 'Rooms'],
    ['baseurl', '/blog'],
  ]),
  page: new Map([['title', 'The cold aisle']]),
  postUrl: (name: string) => (name === '2012-05-06-cold' ? '/2012/05/06/cold.html' : undefined),
};

test.each([
  ['no template', 'no template'],
  ['{{ site.title }} has {{page.title}}', 'Rooms has The cold aisle'],
  ['![x]({{ site.baseurl }}/a.png)', '![x](/a.png)'],
  ['[x]({{ "/about/" | relative_url }})', '[x](/about/)'],
  ['[x]({% post_url 2012-05-06-cold %})', '[x](/2012/05/06/cold.html)'],
  ['[x]({% link _posts/2012-05-06-cold.md %})', '[x](/2012/05/06/cold.html)'],
  ['{% raw %}{{ kept }}{% endraw %}', '{{ kept }}'],
  ['{% highlight ruby linenos %}\nputs 1\n{% endhighlight %}', '~~~~~~ruby\nputs 1\n~~~~~~'],
  ['{% gist someone/12 %}', '<script src="https://gist.github.com/someone/12.js"></script>'],
  [
    '{% include youtube.html id="abcdefgh" %}',
    '<iframe src="https://www.youtube.com/embed/abcdefgh"></iframe>',
  ],
  [
    '{% include figure.html src="/a.png" alt="A rack" caption="One *rack*" %}',
    '<figure><img src="/a.png" alt="A rack"><figcaption>One *rack*</figcaption></figure>',
  ],
  [
    '{% include video id="abc" provider="youtube" %}',
    '<iframe src="https://www.youtube.com/embed/abc"></iframe>',
  ],
  [
    '{% include figure.liquid loading="eager" path="a.png" title="A rack" %}',
    '<figure><img src="a.png" alt="A rack"></figure>',
  ],
  ['{% include embed/audio.html src=page.title %}', '<audio src="The cold aisle"></audio>'],
  [
    '{% img right /a.png 350 "A title" "A rack" %}',
    '<img src="/a.png" alt="A rack" align="right">',
  ],
  [
    '{% blockquote Ada, Rooms https://a.example/ The page %}\nCold.\n{% endblockquote %}',
    '<blockquote>\n\n<p>Ada, <a href="https://a.example/">The page</a>:</p>\n\n\nCold.\n\n\n</blockquote>\n\n',
  ],
  ['never {{ closed', 'never {{ closed'],
])('%s', (template, text) => {
  expect(expandLiquid(template, site)).toEqual({ text, doubts: [] });
});

test.each([
  [
    'a\n{{ site.unknown }}',
    'a\n{{ site.unknown }}',
    2,
    '`{{ site.unknown }}` is for Jekyll; it stays as text',
  ],
  [
    '{% include team.html %}',
    '{% include team.html %}',
    1,
    '`{% include team.html %}` is a piece of a theme that is not in the post; it stays as text',
  ],
  [
    '{% include toc.html %}',
    '',
    1,
    '`{% include toc.html %}` is a piece of a theme that says nothing of the text; it is left out',
  ],
  ['`{{b}}`', '`{{b}}`', 1, '`{{b}}` is for Jekyll; it stays as text'],
  ['{% assign x = 1 %}', '', 1, '`{% assign x = 1 %}` prints nothing; it is left out'],
  ['{% if x %}', '{% if x %}', 1, '`{% if x %}` is for Jekyll; it stays as text'],
  ['{% post_url gone %}', '/gone', 1, 'there is no post `gone` that a link could lead to'],
  [
    'a{% comment %}\nb{% endcomment %}c',
    'a\nc',
    1,
    'a comment of Liquid, which no reader saw, is left out',
  ],
])('%s is told', (template, text, line, message) => {
  expect(expandLiquid(template, site)).toEqual({ text, doubts: [{ line, message }] });
});
