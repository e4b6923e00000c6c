import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Id } from '#base'
import type { Comment } from './comment.ts'
import { type Node, treeOf } from './tree.ts'

type CommentId = Id<'comment'>
type Shape = { id: CommentId; parentId: CommentId | null; depth: number }

const comment = (shape: Shape): Comment => ({
  ...shape,
  ...{ articleId: 'a' as Id<'article'>, rootId: shape.id, kind: 'comment', author: 'Ann' },
  ...{ website: '', body: '', state: 'approved', reason: '', personId: null, postedAt: 0 },
})
const shown = (nodes: readonly Node[]): string[] =>
  nodes.map(({ comment: { id }, replies }) => `${id}(${shown(replies).join('')})`)

/** Comments each of which answers an earlier one, or none. */
function grow(parents: readonly number[]): Shape[] {
  const grown: Shape[] = []
  for (const [i, pick] of parents.entries()) {
    const parent = grown[pick % (i + 1)]
    const depth = parent ? parent.depth + 1 : 0
    grown.push({ id: `c${i}` as CommentId, parentId: parent?.id ?? null, depth })
  }
  return grown
}

test('answers stand under what they answer, or under the nearest above it that is shown', () => {
  const [a, b, c, d] = grow([0, 0, 1, 2]).map(comment)
  if (!a || !b || !c || !d) throw new Error('Four comments.')
  expect(shown(treeOf([a, b, c, d]))).toEqual(['c0(c1(c2(c3())))'])
  const hidden = new Map([b, c].map(({ id, parentId }) => [id, parentId]))
  expect(shown(treeOf([a, d], hidden))).toEqual(['c0(c3())'])
  expect(shown(treeOf([d], hidden))).toEqual(['c3()'])
})

test('every shown comment is in the tree once, whatever is hidden and however the data are broken', () => {
  const parents = fc.array(fc.nat(), { maxLength: 40 })
  fc.assert(
    fc.property(parents, fc.array(fc.nat(39)), fc.boolean(), (given, hide, broken) => {
      const all = grow(given)
      const first = all[0]
      if (broken && first) all[0] = { ...first, parentId: all.at(-1)?.id ?? null }
      const isHidden = ({ id }: Shape): boolean => hide.some((i) => id === `c${i}`)
      const hidden = new Map(all.filter(isHidden).map(({ id, parentId }) => [id, parentId]))
      const visible = all.filter((shape) => !isHidden(shape)).map(comment)
      const flat = (nodes: readonly Node[]): string[] =>
        nodes.flatMap((node) => [node.comment.id, ...flat(node.replies)])
      const found = flat(treeOf(visible, hidden))
      expect(found.toSorted()).toEqual(visible.map(({ id }) => id).toSorted())
    }),
  )
})

test('a thread of 100,000 answers, each to the one before, takes no time to speak of', () => {
  const deep = grow(Array.from({ length: 100_000 }, (_, i) => Math.max(0, i - 1))).map(comment)
  const [root] = treeOf(
    deep.filter((_, i) => i % 2 === 0),
    new Map(deep.filter((_, i) => i % 2 === 1).map(({ id, parentId }) => [id, parentId])),
  )
  let depth = 0
  for (let at = root; at; at = at.replies[0]) depth++
  expect(depth).toBe(50_000)
})
