import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check, excerpt, parseHtml, parseText, schema, toFeedHtml, toHtml, toText } from '#document'
import { bodyWords as words } from '#test'

const TAGS =
  `p div section b i em strong a span u s sub sup code mark q abbr h1 h2 h3 h6 ul ol li dl dt
  dd table caption thead tbody tfoot tr td th blockquote cite footer figure figcaption details summary
  pre br hr img form button select option label article center font small tt menu noscript nav`.split(
    /\s+/,
  )
const ATTRIBUTES = [
  '',
  ' class="credit"',
  ' class="wp-block-pullquote"',
  ' href="/x"',
  ' href="javascript:1"',
  ' src="/p.jpg"',
  ' colspan=3 rowspan="2"',
  ' align=right start=7',
  ' lang=ar dir="rtl"',
  ' title="T"',
  ' style="font-weight:bold"',
  '/',
]

/** Tags in any order, opened and closed or not, with words of their own between them. */
const soup = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constant(null) },
      {
        weight: 4,
        arbitrary: fc.record({
          tag: fc.constantFrom(...TAGS),
          closes: fc.boolean(),
          attributes: fc.constantFrom(...ATTRIBUTES),
        }),
      },
    ),
    { maxLength: 60, size: 'max' },
  )
  .map((pieces) => {
    const said: string[] = []
    const html = pieces.map((piece, at) => {
      if (piece) return piece.closes ? `</${piece.tag}>` : `<${piece.tag}${piece.attributes}>`
      said.push(`w${at}`)
      return ` w${at} `
    })
    return { html: html.join(''), said }
  })

const wordsIn = (text: string): string[] => (text.match(/w\d+/g) ?? []).toSorted()
const runs = { numRuns: 600 }

test('whatever is read fits the schema and has lost no word', () => {
  fc.assert(
    fc.property(soup, ({ html, said }) => {
      const body = parseHtml(html)
      schema.nodeFromJSON(body).check()
      expect(check(JSON.parse(JSON.stringify(body)))).toEqual(body)
      const credits = JSON.stringify(body).match(/"credit":"[^"]*"/g) ?? []
      expect(wordsIn(`${toText(body)} ${credits}`)).toEqual(said.toSorted())
    }),
    runs,
  )
})

test('whatever is shown reads as the same words', () => {
  fc.assert(
    fc.property(soup, ({ html, said }) => {
      const body = parseHtml(html)
      for (const page of [
        toHtml(body, { words }),
        toFeedHtml(body, { words, base: 'https://p.test' }),
      ]) {
        expect(wordsIn(page.replace(/<[^>]*>/g, ' '))).toEqual(said.toSorted())
        const again = parseHtml(page)
        const credits = JSON.stringify(again).match(/"credit":"[^"]*"/g) ?? []
        expect(wordsIn(`${toText(again)} ${credits}`)).toEqual(said.toSorted())
      }
    }),
    runs,
  )
})

test('tags are opened and closed in order, and ids are there once', () => {
  fc.assert(
    fc.property(soup, ({ html }) => {
      const page = toHtml(parseHtml(html), { words })
      const open: string[] = []
      for (const [, slash, tag = ''] of page.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
        if (slash) expect(open.pop()).toBe(tag)
        else if (!['br', 'hr', 'img'].includes(tag)) open.push(tag)
      }
      expect(open).toEqual([])
      const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    runs,
  )
})

test('any string at all is read, as HTML and as text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(50), (text, longest) => {
      for (const body of [parseHtml(text), parseHtml(text, { lines: true }), parseText(text)]) {
        schema.nodeFromJSON(body).check()
        expect(excerpt(body, longest + 2).length).toBeLessThanOrEqual(longest + 2)
      }
    }),
    runs,
  )
})
