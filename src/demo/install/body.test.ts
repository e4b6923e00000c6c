import { expect, test } from 'vitest'
import type { Id } from '#base'
import { blocksIn, toText } from '#document'
import { articles } from '../articles/index.ts'
import { pages } from '../pages/index.ts'
import { type PictureKey, pictures } from '../pictures.ts'
import { bodyOf } from './body.ts'
import { blocksOf } from './markup.ts'

const ids = new Map(
  Object.keys(pictures).map((key) => [key as PictureKey, `id-${key}` as Id<'picture'>]),
)
const typesIn = (text: string): string[] => [...blocksIn(blocksOf(text))].map(({ type }) => type)

test('each kind of block is known by how it begins', () => {
  expect(typesIn('One.\n\n## Two\n\n> Three.')).toEqual([
    'paragraph',
    'heading',
    'pullQuote',
    'paragraph',
  ])
  expect(blocksOf(':::fact Three\n- **1** a\n- b\n:::')).toMatchObject([
    { type: 'factBox', attrs: { title: 'Three' }, content: [{ type: 'bulletList' }] },
  ])
  expect(blocksOf(':::correction 2024-07-12T09:15:00+02:00\nWrong.\n:::')).toMatchObject([
    { type: 'correctionNote', attrs: { at: Date.parse('2024-07-12T07:15:00Z') } },
  ])
  expect(blocksOf('| a | b |\n| --- | --- |\n| c | d |')).toMatchObject([
    {
      content: [
        { content: [{ type: 'tableHeader' }, {}] },
        { content: [{ type: 'tableCell' }, {}] },
      ],
    },
  ])
})

test('marks may stand in one another', () => {
  expect(blocksOf('**a *b* [c](/d)**')).toMatchObject([
    {
      content: [
        { text: 'a ', marks: [{ type: 'strong' }] },
        { text: 'b', marks: [{ type: 'strong' }, { type: 'em' }] },
        { text: ' ' },
        { text: 'c', marks: [{ type: 'strong' }, { type: 'link', attrs: { href: '/d' } }] },
      ],
    },
  ])
})

test.each([
  ...articles.map(({ key, body }) => [key, body]),
  ...pages.map((one) => [one.slug, one.body]),
])('the text of %s is read whole', (_, text = '') => {
  const body = bodyOf(text, ids)
  expect(toText(body)).not.toMatch(/\*\*|:::|@embed|\]\(|^> |^## |\| ---/m)
  for (const block of blocksIn(body.content)) {
    if (block.type === 'picture') expect(block.attrs.pictureId).toMatch(/^id-/)
  }
})

test('the showpiece has every kind of furniture', () => {
  const { body = '' } = articles.find(({ key }) => key === 'beijing-rejects') ?? {}
  const types = [
    'heading',
    'pullQuote',
    'factBox',
    'bulletList',
    'table',
    'embed',
    'correctionNote',
  ]
  expect(typesIn(body)).toEqual(expect.arrayContaining(types))
})
