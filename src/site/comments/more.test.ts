import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Actor, Id } from '#base'
import { parseText } from '#document'
import { openTestApp, publishArticle } from '#test'
import { THREADS } from './address.ts'

const editor: Actor = { kind: 'staff', name: 'Eva' }
const guest: Actor = { kind: 'reader', name: 'guest' }

async function openTalk(count: number) {
  const app = await openTestApp()
  const comments = { policy: 'open', hold: 'none', closeAfterDays: null } as const
  await app.paper.saveSettings(editor, { comments })
  const body = parseText('Much of it.')
  const { id: articleId, path } = await publishArticle(app, { headline: 'Rain', body })
  const say = async (nth: number, parentId: Id<'comment'> | null = null) => {
    app.clock.pass(61_000)
    const words = { author: 'Ann', body: `Word ${nth}.` }
    return (await app.comments.post(guest, { articleId, parentId, ...words })).id
  }
  const ids: Id<'comment'>[] = []
  for (let nth = 0; nth < count; nth++) ids.push(await say(nth))
  const read = async (address = path) => (await app.site.request(address)).text()
  const ask = async (address: string) => {
    const { status, headers } = await app.site.request(address)
    return [status, headers.get('location')]
  }
  const shown = (html: string) => [...html.matchAll(/id="comment-([^"]*)"/g)].map(([, id]) => id)
  const more = (after: Id<'comment'> | undefined) => `/comments/${articleId}/after/${after}`
  return { ...app, articleId, path, ids, say, read, ask, shown, more }
}
const nextOf = (html: string) => /rel="next" href="([^"]*)"/.exec(html)?.[1] ?? ''
const earlierOf = (html: string) => /rel="prev" href="([^"]*)"/.exec(html)?.[1]

test('a long talk goes on where its article’s page ends, and does not shift', async () => {
  const { ids, read, shown, say, path, more } = await openTalk(2 * THREADS + 2)
  const first = await read()
  expect(shown(first)).toEqual(ids.slice(0, THREADS))
  expect(first).toContain(`Show ${THREADS + 2} more comments`)
  const second = await read(nextOf(first))
  expect(shown(second)).toEqual(ids.slice(THREADS, 2 * THREADS))
  expect(earlierOf(second)).toBe(`${path}#comments`)
  expect(second).toContain('<meta name="robots" content="noindex"')
  expect(second).toContain('data-reply')
  const last = await read(nextOf(second))
  expect([shown(last), nextOf(last)]).toEqual([ids.slice(2 * THREADS), ''])
  expect(earlierOf(last)).toBe(more(ids[THREADS - 1]))
  const answer = await say(99, ids[0])
  const late = await say(100)
  expect(shown(await read())).toEqual([ids[0], answer, ...ids.slice(1, THREADS)])
  expect(shown(await read(nextOf(first)))).toEqual(ids.slice(THREADS, 2 * THREADS))
  expect(shown(await read(nextOf(second)))).toEqual([...ids.slice(2 * THREADS), late])
})

test('every link to a comment leads to the page on which it stands', async () => {
  const { articleId, ids, read, ask, path, more } = await openTalk(THREADS + 2)
  const [first, last] = [ids[0], ids.at(-1)]
  const page = more(ids[THREADS - 1])
  const at = (id: string | undefined) => `/comments/${articleId}/${id}`
  expect(await ask(at(first))).toEqual([302, `${path}#comment-${first}`])
  expect(await ask(at(last))).toEqual([302, `${page}#comment-${last}`])
  expect(await read('/')).toContain(`href="${at(last)}"`)
  expect(await read(`${path}/comments.xml`)).toContain(at(last))
})

test('of a short talk all stand on its article’s page, and are linked there', async () => {
  const { ids, read, path } = await openTalk(2)
  expect(await read('/')).toContain(`href="${path}#comment-${ids[1]}"`)
  expect(nextOf(await read())).toBe('')
})

test('who reads on after a comment that is gone goes on, and there are no other pages', async () => {
  const { comments, articles, articleId, ids, ask, read, shown, more } = await openTalk(THREADS + 2)
  const end = ids[THREADS - 1] as Id<'comment'>
  expect((await ask(more(end)))[0]).toBe(200)
  await comments.reject(editor, end)
  const [status, place] = await ask(more(end))
  expect([status, place]).toEqual([302, more(ids[THREADS - 2])])
  expect(shown(await read(String(place)))).toEqual(ids.slice(THREADS))
  expect((await ask(more('019bd2a0-0000-7000-8000-000000000000' as Id<'comment'>)))[0]).toBe(404)
  expect((await ask(`/comments/${articleId}/none`))[0]).toBe(404)
  await articles.withdraw(editor, articleId)
  expect((await ask(more(ids[0])))[0]).toBe(404)
})

test('the page of an article with ten comments is light', async () => {
  const { read } = await openTalk(10)
  expect(brotliCompressSync(await read()).length).toBeLessThan(14_000)
})
