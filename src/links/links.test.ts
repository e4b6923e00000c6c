import { expect, test } from 'vitest'
import type { Id } from '#base'
import {
  checkOwnPath,
  newArticlePath,
  openLinks,
  readArchive,
  readCommentsFeed,
  readList,
  reserved,
  to,
} from '#links'

const id = '0190a9a4-5c00-7000-8000-000000000001'
const article = id as Id<'article'>
const comment = id as Id<'comment'>

test.each([
  [to.topic('nato'), '/topics/nato'],
  [to.topic('a/b ü'), '/topics/a%2Fb%20%C3%BC'],
  [to.month(2024, 7), '/2024/07'],
  [to.day(987, 1, 2), '/0987/01/02'],
  [to.search(), '/search'],
  [to.search({ q: 'a & b', section: '', order: 'newest' }), '/search?q=a+%26+b&order=newest'],
  [to.before('/', article), `/before/${id}`],
  [to.before('/world/europe', article), `/world/europe/before/${id}`],
  [to.feed('/', 'rss'), '/feed.xml'],
  [to.feed('/topics/nato', 'atom'), '/topics/nato/feed.atom'],
  [to.commentsFeed('/2012/01/old/'), '/2012/01/old/comments.xml'],
  [to.commentAt(article, comment), `/comments/${id}/${id}`],
  [to.moreComments(article, comment), `/comments/${id}/after/${id}`],
  [to.comment('/2012/01/old/', comment), `/2012/01/old/#comment-${id}`],
  [to.adFrame('sidebar'), '/ad/sidebar'],
  [to.adFrame('sidebar', 'x.y'), '/ad/sidebar/x.y'],
])('%s', (made, path) => expect(made).toBe(path))

test.each(['/', '/world/europe', '/topics/nato', '/authors/hanna'])(
  'the addresses of the list %s are read as they were made',
  (list) => {
    expect(readList(list)).toEqual({ list })
    expect(readList(to.before(list, article))).toEqual({ list, before: article })
    for (const feed of ['rss', 'atom', 'json'] as const) {
      expect(readList(to.feed(list, feed))).toEqual({ list, feed })
    }
  },
)

test('an article’s comments feed leads back to its article', () => {
  expect(readCommentsFeed(to.commentsFeed('/world/rain'))).toBe('/world/rain')
  expect(readCommentsFeed('/world/rain')).toBeUndefined()
})

test.each([
  ['/2024', { year: 2024 }],
  ['/2024/02/', { year: 2024, month: 2 }],
  ['/2024/02/29', { year: 2024, month: 2, day: 29 }],
  ['/2023/02/29', undefined],
  ['/2024/13', undefined],
  ['/2024/00', undefined],
  ['/2024/2', undefined],
  ['/20245', undefined],
  ['/2024/02/29/rain', undefined],
])('the archive at %s', (path, part) => expect(readArchive(path)).toEqual(part))

test.each([
  '/world',
  '/world/europe',
  '/about/',
  '/contact',
  '/2012/01/03/template-comments/',
  '/world/2024/07/11/rain',
  '/2012/before',
  '/searching',
])('%s may be taken', (path) => expect(checkOwnPath(path)).toBe(path))

test('a path is taken in its normal form', () => {
  expect(checkOwnPath('world//caf%c3%a9')).toBe('/world/caf%C3%A9')
})

test.each([
  ['/', 'home page'],
  ['/./', 'home page'],
  ['/search', 'needs itself'],
  ['/Topics/nato', 'needs itself'],
  ['/newsroom/', 'needs itself'],
  ['/x/../media/a.jpg', 'needs itself'],
  ['/2024', 'archive'],
  ['/2024/7', 'archive'],
  ['/2024/07/11/', 'archive'],
  ['/world/feed.xml', 'feed'],
  ['/world/comments.xml', 'feed'],
  [`/world/before/${id}`, 'list'],
  [`/${'a'.repeat(601)}`, 'longer'],
])('%s may not: %s', (path, why) => expect(() => checkOwnPath(path)).toThrow(why))

test('all that the program makes under a first segment of its own is reserved', () => {
  const made = Object.values(to).map((make) =>
    typeof make === 'string' ? make : (make as (...all: unknown[]) => string)('x', 'y', 'z'),
  )
  const firsts = made
    .filter((path) => path.startsWith('/'))
    .map((path) => path.split(/[/?]/)[1] ?? '')
    .filter((first) => !['', 'x', '000x'].includes(first))
  expect(firsts.length).toBeGreaterThan(20)
  expect(firsts.filter((first) => !reserved.has(first))).toEqual([])
})

test('a new article stands under its section and day', () => {
  const day = { year: 2024, month: 7, day: 11 }
  expect(newArticlePath({ section: '/world/europe', day, slug: 'rain' })).toBe(
    '/world/europe/2024/07/11/rain',
  )
  expect(newArticlePath({ day, slug: 'rain' })).toBe('/2024/07/11/rain')
})

test('an address with its host leads to the paper, and nowhere else', () => {
  const { absolute, pathOf } = openLinks('https://paper.example')
  expect(absolute('/world?a=b#c')).toBe('https://paper.example/world?a=b#c')
  expect(() => absolute('//evil.example')).toThrow('no address of this paper')
  expect(pathOf('http://www.paper.example/a//b/?p=1#c')).toBe('/a/b/?p=1#c')
  expect(pathOf('/about')).toBe('/about')
  expect(pathOf('https://evil.example/about')).toBeUndefined()
  expect(pathOf('mailto:a@paper.example')).toBeUndefined()
})

test.each([
  'paper.example',
  'ftp://paper.example',
  'https://paper.example/blog',
  'https://a:b@paper.example',
])('a paper cannot stand at %s', (address) =>
  expect(() => openLinks(address)).toThrow('not the address of a paper'),
)
