import { expect, test } from 'vitest'
import { parseMarkup } from '#document'

const blocks = (markup: string) => parseMarkup(markup).content
const text = (words: string) => ({ type: 'text', text: words })

test('blocks are parted by empty lines', () => {
  expect(
    blocks('## What changed\n\nOne line\nand more.\n\n---\n\n- a\n- b\n  c\n\n3. d'),
  ).toMatchObject([
    { type: 'heading', attrs: { level: 2 }, content: [text('What changed')] },
    { type: 'paragraph', content: [text('One line and more.')] },
    { type: 'divider' },
    { type: 'bulletList', content: [{}, { content: [{ content: [text('b c')] }] }] },
    { type: 'orderedList', attrs: { start: 3 } },
  ])
})

test('words are marked, and a sign behind a backslash is a sign', () => {
  expect(
    blocks('a *b **c*** [d *e*](/f) \\*g\\* 2 * 3 * 4 [mot]{fr} [x](javascript:1)'),
  ).toMatchObject([
    {
      content: [
        text('a '),
        { text: 'b ', marks: [{ type: 'em' }] },
        { text: 'c', marks: [{ type: 'strong' }, { type: 'em' }] },
        text(' '),
        { text: 'd ', marks: [{ type: 'link', attrs: { href: '/f' } }] },
        { text: 'e', marks: [{ type: 'link' }, { type: 'em' }] },
        text(' *g* 2 * 3 * 4 '),
        { text: 'mot', marks: [{ type: 'lang', attrs: { lang: 'fr' } }] },
        text(' x'),
      ],
    },
  ])
})

test('quotations are pulled or quoted, with who said it', () => {
  expect(blocks('> Pulled\n> words.\n\n>> Quoted.\n>> — A. Name')).toMatchObject([
    {
      type: 'pullQuote',
      attrs: { attribution: null },
      content: [{ content: [text('Pulled words.')] }],
    },
    {
      type: 'blockquote',
      attrs: { attribution: 'A. Name' },
      content: [{ content: [text('Quoted.')] }],
    },
  ])
})

test('pictures have a caption, a credit and a size', () => {
  const picture = (key: string) => ({ pictureId: `id-${key}` })
  const { content } = parseMarkup('![A quay](quay "The *old* quay | Photo: N."){wide}', { picture })
  expect(content).toMatchObject([
    {
      type: 'picture',
      attrs: { pictureId: 'id-quay', alt: 'A quay', credit: 'Photo: N.', size: 'wide' },
      content: [text('The '), { text: 'old' }, text(' quay')],
    },
  ])
  expect(blocks('![](a)\n![](b)')).toMatchObject([{ type: 'gallery', content: [{}, {}] }])
})

test('tables have a caption, a head, sides and heads of rows', () => {
  const markup = '|= Words\n| Summit | Number |\n|---|---:|\n| # London | 2019 |'
  const cell = (words: string) => ({ content: [{ content: [text(words)] }] })
  expect(blocks(markup)).toMatchObject([
    {
      content: [
        { type: 'tableCaption', content: [text('Words')] },
        { content: [{ type: 'tableHeader', ...cell('Summit') }, { type: 'tableHeader' }] },
        {
          content: [
            { type: 'tableHeader', ...cell('London') },
            { type: 'tableCell', attrs: { align: 'end' } },
          ],
        },
      ],
    },
  ])
})

test('fact boxes, corrections, verse, embeds and related links', () => {
  const markup = `:::fact In figures
32 :: allies

They agreed.
:::
:::correction 2024-07-12T09:15+02:00
Wrong before.
:::
:::verse
one

two
:::

@[The film](https://youtu.be/abcdefgh)

=> [More](/more)`
  expect(blocks(markup)).toMatchObject([
    {
      type: 'factBox',
      attrs: { title: 'In figures' },
      content: [{ type: 'termList' }, { type: 'paragraph' }],
    },
    { type: 'correctionNote', attrs: { kind: 'correction', at: Date.UTC(2024, 6, 12, 7, 15) } },
    {
      type: 'verse',
      content: [text('one'), { type: 'hardBreak' }, { type: 'hardBreak' }, text('two')],
    },
    { type: 'embed', attrs: { provider: 'youtube', title: 'The film' } },
    { type: 'relatedLink', attrs: { href: '/more', text: 'More' } },
  ])
})
