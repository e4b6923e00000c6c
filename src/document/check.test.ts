import { describe, expect, test } from 'vitest'
import { Refusal } from '#base'
import { check, emptyBody } from '#document'

const doc = (...content: unknown[]) => ({ type: 'doc', content })
const paragraph = (text: string, marks?: unknown[]) => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks && { marks }) }],
})
const link = (href: string) => ({ type: 'link', attrs: { href } })

test('attributes are completed, unknown ones dropped, and neighbours alike joined', () => {
  const given = doc(
    {
      type: 'heading',
      attrs: { level: 3, onclick: 'x' },
      content: [{ type: 'text', text: 'H' }],
      id: 1,
    },
    { type: 'paragraph', content: ['a', '', 'b'].map((text) => ({ type: 'text', text })) },
    { type: 'picture', attrs: { pictureId: 'p1' } },
  )
  expect(check(given).content).toEqual([
    { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'H' }] },
    paragraph('ab'),
    {
      type: 'picture',
      attrs: { pictureId: 'p1', src: null, alt: '', credit: null, size: 'column', href: null },
    },
  ])
})

test('marks are put in order, and of rivals the last stays', () => {
  const marks = [{ type: 'code' }, { type: 'sub' }, { type: 'strong' }, link('/a'), { type: 'sup' }]
  expect(check(doc(paragraph('x', marks))).content).toMatchObject([
    {
      content: [
        { marks: [{ type: 'link' }, { type: 'strong' }, { type: 'sup' }, { type: 'code' }] },
      ],
    },
  ])
})

test('odd but safe addresses are encoded, and checking twice changes nothing', () => {
  const once = check(doc(paragraph('x', [link('https://example.org/a b?c=[d]|%')])))
  expect(JSON.stringify(once)).toContain('https://example.org/a%20b?c=%5Bd%5D%7C%25')
  expect(check(once)).toEqual(once)
  expect(check(emptyBody)).toEqual(emptyBody)
})

test('characters that no page may hold are taken out', () => {
  expect(check(doc(paragraph('a\u0000b\u0085c\uffffd\ud800\r\ne'))).content).toEqual([
    paragraph('ab c'.concat('d\ufffd\ne')),
  ])
})

const nested = (depth: number): unknown =>
  depth === 0 ? paragraph('deep') : { type: 'blockquote', content: [nested(depth - 1)] }
const embed = {
  provider: 'youtube',
  id: 'abcdefgh',
  url: 'https://www.youtube.com/watch?v=abcdefgh',
}

describe('refused, with the place named', () => {
  test.each([
    ['nothing', undefined, /The body: is not a document/],
    ['a list', [], /The body: is not a document/],
    ['an empty document', doc(), /The body: lacks a part/],
    ['markup', doc({ type: 'html', html: '<b>' }), /Body › html 1: is not known/],
    ['an inherited name', doc({ type: 'constructor' }), /is not known/],
    [
      'an item without a list',
      doc({ type: 'listItem', content: [paragraph('x')] }),
      /listItem 1: may not stand/,
    ],
    [
      'a list without items',
      doc(paragraph('x'), { type: 'bulletList' }),
      /bulletList 2: lacks a part/,
    ],
    [
      'a subhead in a quotation',
      doc({ type: 'blockquote', content: [{ type: 'heading' }] }),
      /blockquote 1 › heading 1/,
    ],
    [
      'a level of 1',
      doc({ type: 'heading', attrs: { level: 1 } }),
      /heading 1: level must be one of 2, 3, 4/,
    ],
    [
      'text that is none',
      doc({ type: 'paragraph', content: [{ type: 'text' }] }),
      /text 1: has no text/,
    ],
    [
      'an unsafe link',
      doc(paragraph('x', [link('java\nscript:alert(1)')])),
      /text 1 › link: href must be/,
    ],
    [
      'an unsafe picture',
      doc({ type: 'picture', attrs: { src: 'data:image/svg+xml,x' } }),
      /src must be/,
    ],
    ['an unknown mark', doc(paragraph('x', [{ type: 'blink' }])), /has an unknown mark/],
    [
      'a mark in code',
      doc({ ...paragraph('x', [{ type: 'em' }]), type: 'codeBlock' }),
      /may not be marked em/,
    ],
    [
      'an unknown provider',
      doc({ type: 'embed', attrs: { ...embed, provider: 'evil' } }),
      /provider must be/,
    ],
    ['an odd id', doc({ type: 'embed', attrs: { ...embed, id: '../../a"b' } }), /knows no such id/],
    [
      'an embed without an id',
      doc({ type: 'embed', attrs: { ...embed, id: undefined } }),
      /id must be/,
    ],
    ['endless depth', doc(nested(60)), /is nested too deep/],
    ['endless text', doc(paragraph('x'.repeat(2_000_001))), /is too long/],
    [
      'a table cell for millions',
      doc({
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [{ type: 'tableCell', attrs: { colspan: 1e7 }, content: [paragraph('x')] }],
          },
        ],
      }),
      /colspan must be a whole number/,
    ],
  ])('%s', (_, json, why) => {
    expect(() => check(json)).toThrow(why)
    expect(() => check(json)).toThrow(Refusal)
  })
})

test("an embed's address is its provider's own, whatever was given", () => {
  const given = doc({ type: 'embed', attrs: { ...embed, url: 'https://evil.example/' } })
  expect(check(given).content).toMatchObject([{ attrs: { url: embed.url } }])
})
