import { expect, test, vi } from 'vitest'
import { parseHtml, toText } from '#document'
import { openAttachments } from './attachments.ts'
import { emptyBlocks, partsOf } from './blocks.ts'
import { bodyOf } from './body.ts'
import type { Item } from './item.ts'
import { oddShortcodes, replaceShortcodes, type Shortcode } from './shortcode.ts'

/** A machine with much else to do is slow. */
vi.setConfig({ testTimeout: 60_000 })

const echo = ({ name, attributes, words, inside }: Shortcode): string =>
  `{${[name, JSON.stringify(Object.fromEntries(attributes)), words.join('|'), inside].join(' ')}}`

test.each([
  ['a [gallery] b', 'a {gallery {}  } b'],
  ['[gallery columns=2 ids="1,2"/]', '{gallery {"columns":"2","ids":"1,2"}  }'],
  ["[embed width='5']http://a.b[/embed]!", '{embed {"width":"5"}  http://a.b}!'],
  ['[audio http://a.b/c.mp3]', '{audio {} http://a.b/c.mp3 }'],
  ['[caption id=&quot;x&quot;]<b>y</b>[/caption]', '{caption {"id":"x"}  <b>y</b>}'],
  ['[caption]a [caption]b[/caption]', '{caption {}  }a {caption {}  b}'],
  ['[[gallery]] stays', '[gallery] stays'],
  ['[galleryx] [gallery-x] [gallery', '[galleryx] [gallery-x] [gallery'],
  ['<a title="[gallery]">x</a>', '<a title="[gallery]">x</a>'],
  ['1 < 2 [gallery]', '1 < 2 {gallery {}  }'],
])('%s', (html, made) => expect(replaceShortcodes(html, echo)).toBe(made))

test('unknown short codes are told from words in brackets', () => {
  expect(
    oddShortcodes('[sic] [1] [vc_row el="x"]a[/vc_row] [quote]b[/quote] [gallery a="b"]'),
  ).toEqual(['vc_row', 'quote'])
})

const item = (content: string, meta = new Map<string, string>()): Item =>
  ({ content, id: '1', meta }) as Item
const made = (content: string, meta?: Map<string, string>) =>
  bodyOf(item(content, meta), openAttachments())

test('old texts end paragraphs by empty lines, and break lines', () => {
  const { body } = made(
    'One\ntwo<br />\nthree\n\n<ul>\n<li>four</li>\n</ul>\nfive<!--more-->\n\nsix',
  )
  expect(body.content.map(({ type }) => type)).toEqual([
    ...['paragraph', 'bulletList', 'paragraph', 'paragraph'],
  ])
  expect(toText(body)).toBe('One\ntwo\nthree\n\nfour\n\nfive\n\nsix')
})

test('a caption stands under its picture', () => {
  const { body } = made(
    '[caption width="9" caption="Old"]<a href="/x"><img src="/a.jpg"></a>[/caption]\n\n' +
      '[caption width="9"]<img src="/b.jpg" /> New <em>words</em>[/caption]',
  )
  expect(body.content).toMatchObject([
    { type: 'picture', attrs: { src: '/a.jpg', href: '/x' }, content: [{ text: 'Old' }] },
    { type: 'picture', content: [{ text: 'New ' }, { text: 'words' }] },
  ])
})

test('an address alone is embedded, or a link', () => {
  const { body } = made(
    'https://youtu.be/SQEQr7c0-dw\n\nhttps://a.example/b\n\n[embed]https://vimeo.com/123[/embed]',
  )
  expect(body.content).toMatchObject([
    { type: 'embed', attrs: { provider: 'youtube' } },
    { type: 'paragraph', content: [{ marks: [{ attrs: { href: 'https://a.example/b' } }] }] },
    { type: 'embed', attrs: { provider: 'vimeo' } },
  ])
})

test('what stands before, between and after blocks is read as it was written', () => {
  const html =
    'a\n\nb\n<!-- wp:group {"a":{"b":"}"}} -->\n<div><!-- wp:paragraph -->\n<p>c\nd</p>\n<!-- /wp:paragraph --></div>\n<!-- /wp:group -->\ne\nf'
  expect(partsOf(html).map(({ inBlocks }) => inBlocks)).toEqual([false, true, false])
  expect(toText(made(html).body)).toContain('a\n\nb\n\n')
  expect(toText(made(html).body)).toContain('c d\n\ne\nf')
})

test('footnotes come where their block stands, and empty blocks are named', () => {
  const html = '<!-- wp:paragraph -->\n<p>a</p>\n<!-- /wp:paragraph -->\n<!-- wp:footnotes /-->'
  const notes = new Map([['footnotes', '[{"id":"x","content":"See <em>b</em>"}]']])
  expect(toText(made(html, notes).body)).toBe('a\n\nSee b')
  expect(toText(made(html, new Map([['footnotes', 'a:1:{broken']])).body)).toBe('a')
  expect(emptyBlocks('<!-- wp:calendar /--><!-- wp:my/thing {"a":1} /-->')).toEqual([
    ...['calendar', 'my/thing'],
  ])
})

test('hostile texts take no longer than their length asks for', () => {
  for (const piece of [
    '[caption ',
    '[embed]',
    '<!-- wp:a {',
    '[x y="',
    '<a [gallery',
    '[[gallery]',
  ]) {
    const html = piece.repeat(20_000)
    const start = performance.now()
    made(html)
    parseHtml(html)
    expect(performance.now() - start, piece).toBeLessThan(10_000)
  }
})
