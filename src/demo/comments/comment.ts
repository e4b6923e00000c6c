import type { PersonKey } from '../people.ts'

export type DemoComment = {
  author: string
  /** Minutes after the article appeared. */
  after: number
  body: string
  /** Approved where not given. */
  state?: 'held' | 'rejected'
  /** Set where one of the paper's own people answers. */
  person?: PersonKey
  website?: string
  replies?: readonly DemoComment[]
}

/** By the key of the article they stand under. */
export type DemoThreads = Record<string, readonly DemoComment[]>
