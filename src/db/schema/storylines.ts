import type { Id } from '#base'

export type StorylineTable = {
  id: Id<'storyline'>
  parentId: Id<'storyline'> | null
  slug: string
  title: string
  /** What follows "Updates on" in the mark above an article. */
  mark: string
  /** What it is about: ProseMirror JSON by the schema of `document`. */
  summary: string
  state: 'running' | 'dormant' | 'closed'
  createdAt: number
  savedAt: number
  reviewedAt: number | null
  version: number
  source: string | null
}

/** A step of what happened so far, on a day (epoch milliseconds of its noon, UTC). */
export type StorylineStepTable = {
  id: Id<'step'>
  storylineId: Id<'storyline'>
  day: number
  position: number
  text: string
  articleId: Id<'article'> | null
  address: string | null
}

export type StorylineQuestionTable = {
  id: Id<'question'>
  storylineId: Id<'storyline'>
  position: number
  question: string
  answer: string
  articleId: Id<'article'> | null
}
