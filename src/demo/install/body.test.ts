import { expect, test } from 'vitest'
import type { Id } from '#base'
import { blocksIn, toText } from '#document'
import { articles } from '../articles/index.ts'
import { pages } from '../pages/index.ts'
import { pictures } from '../pictures.ts'
import { bodyOf } from './body.ts'

const ids = new Map(
  Object.keys(pictures).map((key) => [key, `id-${key}` as Id<'picture'>] as const),
)
test('a picture is named by its key, and missed where there is none', () => {
  expect(bodyOf('![A gauge](gauge)', ids).content).toMatchObject([
    { type: 'picture', attrs: { pictureId: 'id-gauge', alt: 'A gauge' } },
  ])
  expect(() => bodyOf('![A gauge](gauges)', ids)).toThrow('no picture called gauges')
})

test.each([
  ...articles.map(({ key, body }) => [key, body]),
  ...pages.map((one) => [one.slug, one.body]),
])('the text of %s is read whole', (_, text = '') => {
  const body = bodyOf(text, ids)
  expect(toText(body)).not.toMatch(/\*\*|:::|@\[|\]\(|^> |^## |\| ---| :: /m)
  for (const block of blocksIn(body.content)) {
    if (block.type === 'picture') expect(block.attrs.pictureId).toMatch(/^id-/)
  }
})

test('the showpiece has every kind of furniture', () => {
  const { body = '' } = articles.find(({ key }) => key === 'beijing-rejects') ?? {}
  const types = [...blocksIn(bodyOf(body, ids).content)].map(({ type }) => type)
  const furniture = ['heading', 'pullQuote', 'factBox', 'termList', 'table', 'embed']
  expect(types).toEqual(expect.arrayContaining(furniture))
})
