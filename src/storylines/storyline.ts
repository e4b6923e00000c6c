import { type Actor, type Id, Refusal } from '#base'
import type { Body } from '#document'

/** One step of what happened so far. */
export type Step = {
  id: Id<'step'>
  /** Epoch milliseconds of the day's noon, UTC. */
  day: number
  text: string
  /** The article that tells it, if one does. */
  articleId: Id<'article'> | null
  /** The source it rests on, if it is elsewhere. */
  address: string | null
}
/** A question that the story leaves open; answered once `answer` says something. */
export type Question = { question: string; answer: string; articleId: Id<'article'> | null }

export type Storyline = {
  id: Id<'storyline'>
  parentId: Id<'storyline'> | null
  slug: string
  title: string
  /** What follows "Updates on" above an article. */
  mark: string
  summary: Body
  state: 'running' | 'dormant' | 'closed'
  /** By day. */
  steps: Step[]
  questions: Question[]
  createdAt: number
  savedAt: number
  /** When an editor last looked it through, epoch milliseconds. */
  reviewedAt: number | null
  version: number
  source: string | null
}

/** What an editor writes. `source` names where an import had it from; the same source is the same
 * storyline. */
export type StorylineDraft = Pick<
  Storyline,
  'title' | 'mark' | 'summary' | 'state' | 'questions'
> & {
  slug?: string
  parentId?: Id<'storyline'> | null
  source?: string
  steps: Omit<Step, 'id'>[]
}

/** Refuses readers: the newsroom keeps the storylines. */
export function checkMayKeep(by: Actor): void {
  if (by.kind === 'reader') throw new Refusal('forbidden', 'Only the newsroom keeps storylines.')
}

/** Refuses a storyline without a title or a mark. */
export function checkDraft({ title, mark }: StorylineDraft): void {
  if (title.trim() === '') throw new Refusal('invalid', 'Give the storyline a title.')
  if (mark.trim() === '') {
    throw new Refusal('invalid', 'Give the storyline a mark: the words after "Updates on".')
  }
}
