import { describe, expect, test } from 'vitest'
import { articles } from './articles/index.ts'
import type { DemoComment } from './comments/comment.ts'
import { threads } from './comments/index.ts'
import { instantOf } from './content.ts'
import { home, sectionFronts } from './fronts.ts'
import { pages } from './pages/index.ts'
import { people } from './people.ts'
import { type PictureKey, pictures } from './pictures.ts'
import { readings } from './readings.ts'
import { sections } from './sections.ts'
import { storyline } from './storyline.ts'

const keys = articles.map(({ key }) => key)
const known = new Set(keys)
const inDepth = (comments: readonly DemoComment[]): DemoComment[] =>
  comments.flatMap((comment) => [comment, ...inDepth(comment.replies ?? [])])
const depthOf = (comments: readonly DemoComment[]): number =>
  Math.max(0, ...comments.map(({ replies = [] }) => 1 + depthOf(replies)))
const NOW = Date.parse('2026-11-23T12:00:00Z')

test('every article has a key of its own, and every section and writer an article', () => {
  expect(known.size).toBe(keys.length)
  expect(keys.length).toBeGreaterThanOrEqual(24)
  const used = new Set(articles.map(({ section }) => section))
  expect(sections.filter(({ key }) => !used.has(key))).toEqual([])
  const signed = new Set(articles.flatMap(({ by }) => by.map((one) => [one].flat()[0])))
  expect(Object.keys(people).filter((key) => !signed.has(key as keyof typeof people))).toEqual([])
})

test('every kind of article is there, one without a picture and one from right to left', () => {
  expect(new Set(articles.map(({ kind }) => kind)).size).toBe(6)
  expect(articles.some(({ picture }) => !picture)).toBe(true)
  expect(articles.some(({ language }) => language === 'ar')).toBe(true)
  expect(articles.filter((one) => one.storyline).length).toBeGreaterThanOrEqual(5)
})

describe.each(articles)('$key', ({ key, headline, body, related = [], when, revised }) => {
  test('can be read, and leads only where something is', () => {
    expect(headline.length).toBeGreaterThan(25)
    expect(body.trim().split(/\s+/).length).toBeGreaterThan(70)
    expect(related.filter((each) => !known.has(each) || each === key)).toEqual([])
    expect(instantOf(when, NOW)).toBeLessThan(NOW)
    if (revised) expect(instantOf(revised, NOW)).toBeGreaterThan(instantOf(when, NOW))
    const shown = [...body.matchAll(/^!\[.*?\]\((\S+) /gm)].map(([, picture]) => picture ?? '')
    expect(shown.filter((picture) => !(picture in pictures))).toEqual([])
  })
})

test('every picture is drawn for an article', () => {
  const used = new Set<PictureKey>(articles.flatMap(({ picture }) => picture ?? []))
  const unused = Object.keys(pictures).filter((key) => !used.has(key as PictureKey))
  expect(unused).toEqual([])
})

describe.each(Object.entries(threads))('the thread under %s', (key, comments) => {
  test('stands under an article that takes comments, and was written in its time', () => {
    const article = articles.find((one) => one.key === key)
    expect(article).toBeDefined()
    if (!article) return
    expect(article.comments).toBeUndefined()
    const age = (NOW - instantOf(article.when, NOW)) / 60_000
    for (const comment of inDepth(comments)) {
      expect(comment.after).toBeLessThan(age)
      for (const reply of comment.replies ?? []) {
        expect(reply.after).toBeGreaterThan(comment.after)
      }
      if (comment.person) expect(comment.author).toBe(people[comment.person].name)
    }
  })
})

test('readers have said a good deal, some of it deep down and some of it not yet read', () => {
  const all = Object.values(threads).flatMap(inDepth)
  expect(all.length).toBeGreaterThanOrEqual(40)
  expect(all.filter(({ state }) => state === 'held').length).toBeGreaterThanOrEqual(2)
  expect(Math.max(...Object.values(threads).map(depthOf))).toBeGreaterThanOrEqual(4)
})

test('fronts and the storyline name articles that are there, and a front none twice', () => {
  const onHome = home.flatMap((container) => container.articles)
  const inStory = [...storyline.steps, ...storyline.questions].flatMap((one) => one.article ?? [])
  const read = Object.keys(readings)
  expect(Math.min(...Object.values(readings))).toBeGreaterThan(5) // as much as one network is believed
  const chosen = [...read, ...onHome, ...Object.values(sectionFronts).flat(), ...inStory]
  expect(chosen.filter((key) => !known.has(key))).toEqual([])
  expect(new Set(onHome).size).toBe(onHome.length)
})

test('pages of the house have addresses of their own', () => {
  const slugs = pages.map(({ slug }) => slug)
  expect(new Set(slugs).size).toBe(slugs.length)
  expect(slugs).toEqual(expect.arrayContaining(['about', 'contact', 'imprint', 'privacy']))
})
