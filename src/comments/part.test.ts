import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Id } from '#base'
import type { Comment } from './comment.ts'
import { partOf, partWith } from './part.ts'
import type { Node } from './tree.ts'

type CommentId = Id<'comment'>

const said = (postedAt: number, id = `c${postedAt}`): Comment => ({
  ...{ id: id as CommentId, articleId: 'a' as Id<'article'>, rootId: id as CommentId },
  ...{ parentId: null, depth: 0, kind: 'comment', author: 'Ann', website: '', body: '' },
  ...{ state: 'approved', reason: '', personId: null, postedAt },
})
const thread = (postedAt: number, answers = 0): Node => ({
  comment: said(postedAt),
  replies: Array.from({ length: answers }, (_, nth) => {
    return { comment: said(postedAt, `c${postedAt}-${nth}`), replies: [] }
  }),
})
const ids = (nodes: readonly Node[] = []) => nodes.map(({ comment: { id } }) => id)

test('parts follow each other, and say how many comments are still to come', () => {
  const roots = [thread(1), thread(2, 3), thread(3), thread(4, 1), thread(5)]
  const first = partOf(roots, { limit: 2 })
  expect(ids(first?.roots)).toEqual(['c1', 'c2'])
  expect(first).toMatchObject({ more: { after: 'c2', count: 4 } })
  expect(first).not.toHaveProperty('earlier')
  const second = partOf(roots, { after: first?.more?.after, limit: 2 })
  expect([ids(second?.roots), second?.earlier]).toEqual([['c3', 'c4'], 'first'])
  const last = partOf(roots, { after: second?.more?.after, limit: 2 })
  expect([ids(last?.roots), last?.earlier, last?.more]).toEqual([['c5'], 'c2', undefined])
})

test('there is no part after what began no thread, nor after the last', () => {
  const roots = [thread(1, 2), thread(2)]
  for (const after of ['c1-0', 'c2', 'c9'] as CommentId[]) {
    expect(partOf(roots, { after, limit: 2 })).toBeUndefined()
  }
  expect(partOf([], { limit: 2 })).toEqual({ roots: [] })
})

test('every comment stands in the part that is found for it', () => {
  const sizes = fc.array(fc.nat(3), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 5 }), fc.nat(), (answers, limit, pick) => {
      const roots = answers.map((count, nth) => thread(nth, count))
      const all = roots.flatMap(({ comment, replies }) => [
        comment,
        ...replies.map((r) => r.comment),
      ])
      const one = all[pick % all.length] as Comment
      const after = partWith(roots, one, limit)
      const part = partOf(roots, { after, limit })?.roots ?? []
      const shown = part.flatMap(({ comment, replies }) => [comment.id, ...ids(replies)])
      expect(shown).toContain(one.id)
    }),
  )
})

test('one that is not shown leads to where it stood', () => {
  const roots = [thread(1), thread(3), thread(5)]
  const found = [0, 2, 4, 9].map((at) => partWith(roots, said(at, 'gone'), 2))
  expect(found).toEqual([undefined, 'c1', 'c3', 'c5'])
})
