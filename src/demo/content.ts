import type { PersonKey } from './people.ts'
import type { PictureKey } from './pictures.ts'
import type { SectionKey, TopicKey } from './sections.ts'

/** An instant of its own (ISO 8601 with an offset), or so long before the paper was installed. */
export type When = { at: string } | { days?: number; hours?: number; minutes?: number }

export type DemoArticle = {
  /** Never changes: an installed article is known by it. */
  key: string
  kind: 'news' | 'opinion' | 'explainer' | 'interview' | 'review' | 'pictures'
  section: SectionKey
  headline: string
  kicker: string
  standfirst: string
  dateline?: string
  /** Who signs, in order; the second of a pair is the place they write from. */
  by: readonly (PersonKey | readonly [PersonKey, string])[]
  topics: readonly TopicKey[]
  storyline?: 'alliance-and-china'
  language?: 'ar'
  picture?: PictureKey
  /** Below the lead picture, where the picture's own caption would not do. */
  caption?: string
  when: When
  /** When readers got the version that stands here. */
  revised?: When
  /** Keys of articles to go on with. */
  related?: readonly string[]
  /** What was wrong before it was revised. */
  correctedThen?: string
  /** What was wrong at first; the correction is dated from the installation. */
  corrected?: string
  comments?: 'closed'
  body: string
}

/** The instant in epoch milliseconds, for a paper installed at `installedAt`. */
export function instantOf(when: When, installedAt: number): number {
  if ('at' in when) return Date.parse(when.at)
  const { days = 0, hours = 0, minutes = 0 } = when
  return installedAt - ((days * 24 + hours) * 60 + minutes) * 60_000
}
