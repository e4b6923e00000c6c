/** Everything that can be done to comments, and what readers do that nobody is named for. */
import type { Id } from '#base'
import {
  desk,
  guest,
  HOUR,
  importer,
  type Move,
  type Moves,
  note,
  one,
  type Paper,
} from './world.ts'

const judging =
  (verb: 'approve' | 'reject' | 'spam'): Move =>
  async (paper, { comments }, pick) => {
    const id = one(comments, pick)
    if (id) await paper.comments[verb](desk, id)
    return id
  }

/** One of the comments that readers see on an article, if there are any. */
async function shownOn({ comments }: Paper, articleId: Id<'article'>, pick: number) {
  const { roots, open } = await comments.thread(articleId)
  return { open, parentId: (pick & 4 && one(roots, pick)?.comment.id) || null }
}

export const commentMoves: Moves['comments'] = {
  async post(paper, { articles, comments }, pick) {
    const articleId = one(articles, pick)
    if (!articleId || !(await paper.articles.find(articleId))) return undefined
    const { open, parentId } = await shownOn(paper, articleId, pick)
    if (!open) return undefined
    const body = `${pick % 2 ? 'See https://example.com' : 'Much rain.'} ${comments.length}`
    const draft = { articleId, parentId, author: 'Ann', body }
    const { id } = await paper.comments.post(pick % 2 ? guest : desk, draft)
    return note(comments, id)
  },
  async bring(paper, { articles, comments }, pick) {
    const articleId = one(articles, pick)
    if (!articleId) return undefined
    const first = { articleId, author: 'Ben', body: 'Said.', postedAt: paper.clock.now() - pick }
    const items = [
      { ...first, source: `there:${pick}`, parentSource: null, state: 'held' },
      { ...first, source: `there:${pick}a`, parentSource: `there:${pick}`, state: 'approved' },
    ] as const
    const brought = await paper.comments.bring(importer, items)
    const created = brought.filter(({ outcome }) => outcome === 'created').map(({ id }) => id)
    for (const id of created) note(comments, id)
    return created.at(-1)
  },
  approve: judging('approve'),
  reject: judging('reject'),
  spam: judging('spam'),
}

const browser = { userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/150.0' }

/** Readings, and what becomes of them. */
export const readingMoves: Record<string, Move> = {
  async 'an article is read, and counted'(paper, { articles }, pick) {
    const id = one(articles, pick)
    if (id) for (let n = 0; n <= pick % 3; n++) paper.stats.read(id, browser)
    paper.clock.pass(15_001) // ranked no more often than that
    await paper.stats.flush()
    return undefined
  },
  async 'readings grow old'(paper) {
    paper.clock.pass(HOUR)
    await paper.stats.flush()
    await paper.stats.fold()
    return undefined
  },
}
