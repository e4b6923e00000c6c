import { describe, expect, test } from 'vitest'
import { auditTrail } from '#audit'
import type { Actor, Id } from '#base'
import { databases, openTestApp, publishArticle, stoppedClock } from '#test'
import { type Event, recordReads } from '#work'
import type { Draft } from './comment.ts'
import { heldFor } from './moderation.ts'
import type { Node } from './tree.ts'

const desk: Actor = { kind: 'staff', name: 'Dora' }
const guest: Actor = { kind: 'reader', name: 'guest' }
const DAY = 86_400_000

/** Bodies, with those of the answers in brackets. */
const shape = (nodes: readonly Node[]): string =>
  nodes.map(({ comment: { body }, replies }) => `${body}(${shape(replies)})`).join('')

describe.each(databases)('comments on $name', ({ newUrl }) => {
  async function open(hold: 'none' | 'first-time' | 'all' = 'none') {
    const clock = stoppedClock()
    const app = await openTestApp({ url: await newUrl(), clock })
    const setComments = (changes: object) =>
      app.paper.saveSettings(desk, {
        comments: { policy: 'open', hold, closeAfterDays: 14, ...changes },
      })
    await setComments({})
    const { id: articleId } = await publishArticle(app, { headline: 'Rain' })
    const say = (body: string, more: Partial<Draft> = {}, by = guest) =>
      app.comments.post(by, { articleId, author: 'Ann', body, ...more })
    const events = async (): Promise<Event[]> => {
      const rows = await app.read.selectFrom('outbox').selectAll().orderBy('id').execute()
      return rows.map(({ event }) => JSON.parse(event))
    }
    return { ...app, clock, articleId, say, setComments, events }
  }

  test('a writer who was approved once is known, by e-mail and name', async () => {
    const { comments, say } = await open('first-time')
    const first = await say('One.', { email: 'Ann@b.example' })
    expect(first).toMatchObject({ state: 'held', reason: heldFor.firstTime })
    expect((await say('Two.', { email: 'ann@b.example' })).state).toBe('held')
    await comments.approve(desk, first.id)
    expect((await say('Three.', { email: 'ann@b.example' })).state).toBe('approved')
    expect((await say('Four.', { email: 'ann@b.example', author: 'Ben' })).state).toBe('held')
    expect((await say('Five.')).state).toBe('held')
  })

  test('what is sent twice under one name is one comment, at once or later', async () => {
    const { comments, articleId, say, clock } = await open()
    const twice = await Promise.all([say('One.', { once: 'x' }), say('One.', { once: 'x' })])
    clock.pass(DAY)
    const all = [...twice, await say('One.', { once: 'x' })]
    expect(new Set(all.map(({ id }) => id)).size).toBe(1)
    expect((await say('Two.', { once: 'y' })).id).not.toBe(all[0]?.id)
    expect(await comments.count(articleId)).toBe(2)
    await expect(say('Two.', { once: 'z' })).rejects.toThrow('word for word')
  })

  test('without e-mail a writer is known by network, this month and the next', async () => {
    const { comments, say, clock, setComments, read } = await open('first-time')
    await setComments({ closeAfterDays: null })
    const network = '192.0.2.7'
    await comments.approve(desk, (await say('One.', { network })).id)
    clock.pass(31 * DAY)
    expect((await say('Two.', { network: '192.0.2.8' })).state).toBe('held')
    expect((await say('Two, too.', { network })).state).toBe('approved')
    const rows = await read.selectFrom('comment').select(['network']).execute()
    expect(new Set(rows.map((row) => row.network)).size).toBe(3)
    expect(JSON.stringify(rows)).not.toContain('192.0')
  })

  test('answers build threads of any depth; a hidden one leaves its answers to those above', async () => {
    const { comments, articleId, say, clock } = await open()
    const ids: Id<'comment'>[] = []
    for (const body of ['a', 'b', 'c', 'd']) {
      ids.push((await say(body, { parentId: ids.at(-1) ?? null })).id)
      clock.pass(61_000)
    }
    const [a, b, c] = ids
    if (!a || !b || !c) throw new Error('Four comments.')
    await say('a2', { parentId: a })
    expect(shape((await comments.thread(articleId)).roots)).toBe('a(b(c(d()))a2())')
    for (const id of [b, c]) await comments.reject(desk, id, 'Rude.')
    const thread = await comments.thread(articleId)
    expect([shape(thread.roots), thread.count, thread.open]).toEqual(['a(d()a2())', 3, true])
    await comments.approve(desk, c)
    expect(shape((await comments.thread(articleId)).roots)).toBe('a(c(d())a2())')
    expect(await comments.get(b)).toMatchObject({ state: 'rejected', reason: 'Rude.', depth: 1 })
    const late = say('e', { parentId: b })
    await expect(late).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('nobody answers under another article, or what never was', async () => {
    const { comments, say, ...app } = await open()
    const { id } = await say('Here.')
    const other = await publishArticle(app, { headline: 'Sun' })
    const there = say('There.', { articleId: other.id, parentId: id })
    await expect(there).rejects.toMatchObject({ kind: 'conflict' })
    await expect(say('Hm.', { parentId: 'x' as typeof id })).rejects.toThrow('not here any more')
    const lost = say('Hm.', { articleId: 'x' as Id<'article'> })
    await expect(lost).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('comments close by age, by the paper and by the article', async () => {
    const { comments, articles, articleId, say, clock, setComments } = await open()
    await say('In time.')
    const opened = await recordReads(() => comments.thread(articleId))
    expect(opened.goodUntil).toBe(clock.now() + 14 * DAY)
    const closed = async () => {
      const { open: isOpen, closed: why, count } = await comments.thread(articleId)
      if (!isOpen) await expect(say('Late.')).rejects.toMatchObject({ kind: 'conflict' })
      return [isOpen, why, count]
    }
    await setComments({ policy: 'closed' })
    expect(await closed()).toEqual([false, 'closed', 1])
    await setComments({ policy: 'off' })
    expect(await closed()).toEqual([false, 'off', 0])
    expect(await comments.newest(5)).toEqual([])
    await setComments({})
    await articles.edit(desk, articleId, 1, { commentPolicy: 'off' })
    expect(await closed()).toEqual([false, 'off', 0])
    expect(await comments.newest(5)).toEqual([])
    await articles.edit(desk, articleId, 2, { commentPolicy: 'open' })
    clock.pass(14 * DAY)
    expect(await closed()).toEqual([false, 'age', 1])
    await setComments({ closeAfterDays: null })
    expect(await closed()).toEqual([true, undefined, 1])
  })

  test('what was said here already is refused for a day, and floods for a minute', async () => {
    const { say, clock } = await open()
    await say('Rain!')
    await expect(say(' Rain! ', { author: 'Ben' })).rejects.toThrow('word for word')
    clock.pass(DAY + 1)
    const network = '192.0.2.7'
    await say('Rain!', { network })
    for (const body of ['1', '2', '3', '4']) await say(body, { network })
    await expect(say('5', { network })).rejects.toMatchObject({ kind: 'too-many' })
    await say('5', { network: '192.0.2.8' })
    clock.pass(60_001)
    expect((await say('6', { network })).state).toBe('approved')
  })

  test('only what readers see otherwise is told to the pages', async () => {
    const { comments, articleId, say, events, read } = await open()
    const tags = [`thread:${articleId}`, `comment-count:${articleId}`, 'comments']
    const { id } = await say('See https://spam.example')
    await comments.approve(desk, id)
    await comments.approve(desk, id)
    await comments.spam(desk, id)
    await comments.reject(desk, id)
    const told = (await events()).filter((event) => event.id === id)
    expect(told.map((event) => [event.name, event.tags])).toEqual([
      ['comment-held', []],
      ['comment-approved', tags],
      ['comment-approved', []],
      ['comment-spam', tags],
      ['comment-rejected', []],
    ])
    const trail = await auditTrail(read, id)
    expect(trail.map((line) => line.did)).toEqual(told.map((event) => event.name))
    const reads = await recordReads(() => comments.counts([articleId]))
    expect([...reads.tags]).toEqual([`comment-count:${articleId}`])
  })

  test('the newest stand with their articles, without those that are withdrawn', async () => {
    const { comments, articles, articleId, say, clock, ...app } = await open()
    await say('First.')
    const other = await publishArticle({ ...app, articles }, { headline: 'Sun' })
    clock.pass(1)
    await say('Second.', { articleId: other.id })
    await say('Held: https://spam.example')
    const newest = async () =>
      (await comments.newest(5)).map((each) => [each.comment.body, each.article.headline])
    expect(await newest()).toEqual([
      ['Second.', 'Sun'],
      ['First.', 'Rain'],
    ])
    expect(await comments.newest(1)).toHaveLength(1)
    await articles.withdraw(desk, other.id, 'Wrong.')
    expect(await newest()).toEqual([['First.', 'Rain']])
    expect(await comments.count(articleId)).toBe(1)
    expect(await comments.counts([articleId, other.id])).toEqual(
      new Map([
        [articleId, 1],
        [other.id, 1],
      ]),
    )
    await expect(comments.thread(other.id)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('the desk sees each queue by the page, e-mail addresses and all', async () => {
    const { comments, say, clock } = await open('all')
    for (const body of ['a', 'b', 'c']) {
      await say(body, { email: 'ann@b.example' })
      clock.pass(1)
    }
    const { items, next } = await comments.queue('held', { limit: 2 })
    expect(items.map(({ body, email }) => body + email)).toEqual([
      'cann@b.example',
      'bann@b.example',
    ])
    const rest = await comments.queue('held', { limit: 2, ...(next && { before: next }) })
    expect([rest.items.map(({ body }) => body), rest.next]).toEqual([['a'], undefined])
    expect(await comments.queueCounts()).toEqual({ held: 3, approved: 0, rejected: 0, spam: 0 })
    const [first] = items
    if (!first) throw new Error('One comment.')
    expect(Object.keys(await comments.get(first.id))).not.toContain('email')
    for (const verb of ['approve', 'reject', 'spam'] as const) {
      await expect(comments[verb](guest, first.id)).rejects.toThrow('Only the desk')
      const unknown = comments[verb](desk, 'x' as typeof first.id)
      await expect(unknown).rejects.toMatchObject({ kind: 'not-found' })
    }
    expect((await say('Ours.', {}, desk)).state).toBe('approved')
  })

  test('threads are brought in any order, and once', async () => {
    const { comments, articleId, events, read } = await open()
    const by: Actor = { kind: 'import', name: 'old-paper' }
    const item = (source: string, parentSource: string | null, more = {}) => ({
      ...{ source, parentSource, articleId, author: 'Ann', body: source },
      ...({ state: 'approved', postedAt: 0 } as const),
      ...more,
    })
    const items = [
      item('d', 'c'),
      item('c', 'b'),
      item('a', null, { author: ' ', website: 'javascript:alert(1)' }),
      item('b', 'a', { state: 'held' }),
      item('lost', 'nowhere'),
      item('ring', 'ring2'),
      item('ring2', 'ring'),
      item('ping', null, { kind: 'ping' }),
    ]
    const outcomes = await comments.bring(by, items)
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(items.map(() => 'created'))
    const thread = await comments.thread(articleId)
    expect(shape(thread.roots.filter(({ comment }) => /[a-d]$/.test(comment.body)))).toBe(
      'a(c(d()))',
    )
    expect([thread.count, thread.pings.length]).toEqual([6, 1])
    const [d] = await Promise.all(outcomes.slice(0, 1).map(({ id }) => comments.get(id)))
    expect(d).toMatchObject({ depth: 3, rootId: outcomes[2]?.id, parentId: outcomes[1]?.id })
    expect(await comments.get(d?.rootId ?? ('' as never))).toMatchObject({
      author: 'Anonymous',
      website: '',
    })
    const again = await comments.bring(by, [...items, item('e', 'd')])
    expect(again.map(({ outcome }) => outcome)).toEqual([...items.map(() => 'same'), 'created'])
    expect(again.slice(0, -1).map(({ id }) => id)).toEqual(outcomes.map(({ id }) => id))
    await comments.bring(by, items)
    const brought = (await events()).filter(({ name }) => name === 'comments-brought')
    expect(brought).toHaveLength(2)
    expect(await auditTrail(read, d?.id ?? '')).toMatchObject([{ did: 'comment-brought', by }])
    await expect(comments.bring(guest, items)).rejects.toThrow('Only the newsroom')
  })
})
