import { expect, test } from 'vitest'
import { parseHtml } from '#document'

const blocks = (html: string, options = {}) => parseHtml(html, options).content
const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (words: string) => ({ type: 'paragraph', content: [text(words)] })

test('blocks in paragraphs, text between blocks and unclosed tags come out as paragraphs', () => {
  expect(blocks('one<p>two<div>three</p>four<p>five<p>six</div>')).toEqual(
    ['one', 'two', 'three', 'four', 'five', 'six'].map(paragraph),
  )
})

test('white space is collapsed over marks, and two breaks in a row end a paragraph', () => {
  expect(blocks('<p> a <b> b</b>\n c<br>d <br> <br> e</p>')).toEqual([
    {
      type: 'paragraph',
      content: [
        text('a '),
        { type: 'text', text: 'b', marks: [{ type: 'strong' }] },
        text(' c'),
        { type: 'hardBreak' },
        text('d'),
      ],
    },
    paragraph('e'),
  ])
})

test('with lines, line feeds break lines and empty lines end paragraphs', () => {
  expect(blocks('a\nb\n\n<em>c\n\nd</em>', { lines: true })).toMatchObject([
    { type: 'paragraph', content: [text('a'), { type: 'hardBreak' }, text('b')] },
    { type: 'paragraph', content: [{ text: 'c', marks: [{ type: 'em' }] }] },
    { type: 'paragraph', content: [{ text: 'd', marks: [{ type: 'em' }] }] },
  ])
})

test('lists keep text, lists and stray items that stand in the wrong place', () => {
  const html =
    '<ul>loose<li>one<ul><li>deep</ul><li>two</li><ol start=3><li>wrong</ol></ul><li>x<li>y'
  expect(blocks(html)).toEqual([
    {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [paragraph('loose')] },
        {
          type: 'listItem',
          content: [
            paragraph('one'),
            { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('deep')] }] },
          ],
        },
        {
          type: 'listItem',
          content: [
            paragraph('two'),
            {
              type: 'orderedList',
              attrs: { start: 3 },
              content: [{ type: 'listItem', content: [paragraph('wrong')] }],
            },
          ],
        },
      ],
    },
    {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [paragraph('x')] },
        { type: 'listItem', content: [paragraph('y')] },
      ],
    },
  ])
})

test('headings are of the second to fourth level, and strong lines where none may stand', () => {
  expect(blocks('<h1>a</h1><h6>b</h6><blockquote><h2>c</h2>d</blockquote>')).toMatchObject([
    { type: 'heading', attrs: { level: 2 } },
    { type: 'heading', attrs: { level: 4 } },
    {
      type: 'blockquote',
      content: [{ content: [{ text: 'c', marks: [{ type: 'strong' }] }] }, paragraph('d')],
    },
  ])
})

test('a figure is a picture with its caption and credit, more pictures are a gallery', () => {
  const one =
    '<figure class="alignleft"><img src="/a.jpg" alt="A"><figcaption>The <b>caption</b> <span class="credit">Photo: N.</span></figcaption></figure>'
  expect(blocks(one)).toMatchObject([
    {
      type: 'picture',
      attrs: { src: '/a.jpg', alt: 'A', credit: 'Photo: N.', size: 'column', pictureId: null },
      content: [text('The '), { text: 'caption' }],
    },
  ])
  const more =
    '<figure><figure><img src="/a.jpg"></figure><img src="/b.jpg"><figcaption>Both</figcaption></figure>'
  expect(blocks(more)).toMatchObject([
    { type: 'gallery', attrs: { caption: 'Both' }, content: [{ attrs: { src: '/a.jpg' } }, {}] },
  ])
})

test('the importer says what a picture is by its address and classes, or leaves it out', () => {
  const html =
    '<p>x<a href="/page"><img class="size-full" width=300 src="/a.jpg"></a>y<img src="/no.gif"></p>'
  const picture = ({
    src,
    classes,
    width,
  }: {
    src: string
    classes: readonly string[]
    width?: number
  }) => (src === '/no.gif' ? null : { pictureId: `${classes[0]}:${width}`, size: 'wide' as const })
  expect(blocks(html, { picture })).toMatchObject([
    paragraph('x'),
    { type: 'picture', attrs: { pictureId: 'size-full:300', size: 'wide', href: '/page' } },
    paragraph('y'),
  ])
})

test('smileys are words, counting pixels are nothing, lazy pictures are found', () => {
  const html =
    '<img class="emoji" src="/s.svg" alt="🙂"><img src="/p.gif" width="1" height="1"><img src="data:x" data-src="/l.jpg">'
  expect(blocks(html)).toMatchObject([paragraph('🙂'), { attrs: { src: '/l.jpg' } }])
})

test('a quotation knows who said it and where', () => {
  const html =
    '<blockquote><p>Words.</p><footer>— <a href="https://e.org/s">A. Name</a></footer></blockquote>'
  expect(blocks(html)).toMatchObject([
    { type: 'blockquote', attrs: { attribution: 'A. Name', source: 'https://e.org/s' } },
  ])
  expect(
    blocks(
      '<figure class="wp-block-pullquote"><blockquote><p>Big.</p><cite>N.</cite></blockquote></figure>',
    ),
  ).toEqual([{ type: 'pullQuote', attrs: { attribution: 'N.' }, content: [paragraph('Big.')] }])
})

test('tables keep their caption, head and spans; what stands between cells comes before them', () => {
  const html =
    '<table>stray<caption>C</caption><thead><tr><td>h<td align=right>i</thead><tr><td colspan=2>j</table>'
  expect(blocks(html)).toMatchObject([
    paragraph('stray'),
    {
      type: 'table',
      content: [
        { type: 'tableCaption', content: [text('C')] },
        { content: [{ type: 'tableHeader' }, { type: 'tableHeader', attrs: { align: 'end' } }] },
        { content: [{ type: 'tableCell', attrs: { colspan: 2 }, content: [paragraph('j')] }] },
      ],
    },
  ])
})

test('terms and what is said of them stay together', () => {
  expect(blocks('<dl><dt>32<dd>allies<dd>agreed<dt>4</dl>')).toMatchObject([
    {
      type: 'termList',
      content: [
        {
          content: [
            { content: [text('32')] },
            { content: [paragraph('allies'), paragraph('agreed')] },
          ],
        },
        { content: [{ content: [text('4')] }, { content: [{ type: 'paragraph' }] }] },
      ],
    },
  ])
})

test.each([
  ['<iframe src="//www.youtube.com/embed/abc_-123456?rel=0"></iframe>', 'youtube', 'abc_-123456'],
  ['https://youtu.be/abc_-123456', 'youtube', 'abc_-123456'],
  ['<p>https://x.com/someone/status/123456</p>', 'x', '123456'],
  [
    '<iframe src="https://mastodon.social/@u/110000000000000000/embed"></iframe>',
    'mastodon',
    'mastodon.social/@u/110000000000000000',
  ],
  ['<iframe src="https://datawrapper.dwcdn.net/AbCd1/3/"></iframe>', 'datawrapper', 'AbCd1/3'],
  ['<video><source src="https://vimeo.com/1234"></video>', 'vimeo', '1234'],
])('%s is an embed of %s', (html, provider, id) => {
  expect(blocks(html)).toMatchObject([{ type: 'embed', attrs: { provider, id } }])
})

test('a frame of nobody known is a link, and one without a safe address nothing', () => {
  expect(blocks('<iframe title="Poll" src="https://polls.example/1">x</iframe>')).toMatchObject([
    { content: [{ text: 'Poll', marks: [{ attrs: { href: 'https://polls.example/1' } }] }] },
  ])
  expect(blocks('<audio src="https://files.example/a/step.ogg"></audio>')).toMatchObject([
    { content: [{ text: 'step.ogg' }] },
  ])
  expect(blocks('<iframe src="javascript:alert(1)"></iframe>')).toEqual([{ type: 'paragraph' }])
})

test('a quoted post of another site keeps its words and may be loaded', () => {
  const html =
    '<blockquote class="twitter-tweet"><p>Said.</p>&mdash; N (@n) <a href="https://twitter.com/n/status/99">day</a></blockquote><script src="//platform.twitter.com/widgets.js"></script>'
  expect(blocks(html)).toMatchObject([
    { type: 'blockquote' },
    { type: 'embed', attrs: { provider: 'x', id: '99' } },
  ])
})

test('code keeps its white space, verse its lines', () => {
  expect(blocks('<pre>\n  a &lt;b&gt;\n\tc\n</pre>')).toEqual([
    { type: 'codeBlock', content: [text('  a <b>\n\tc')] },
  ])
  expect(blocks('<pre class="wp-block-verse">a\n  b</pre>')).toMatchObject([
    { type: 'verse', content: [text('a'), { type: 'hardBreak' }, text('b')] },
  ])
})

test('hostile depth and length cost little', () => {
  const started = performance.now()
  const deep = blocks(`${'<div><ul><li><b>'.repeat(30_000)}x`)
  expect(JSON.stringify(deep)).toContain('x')
  blocks('<a href=1>'.repeat(40_000))
  blocks('<table><tr><td>'.repeat(30_000))
  blocks('<p>word word '.repeat(40_000))
  blocks(`${'<b>'.repeat(60_000)}${'</i>'.repeat(60_000)}`)
  blocks('<figure><figcaption>x'.repeat(20_000))
  expect(performance.now() - started).toBeLessThan(6000)
})
