import type { Articles } from '#articles'
import type { Actor } from '#base'
import type { Comments } from '#comments'
import type { Media } from '#media'
import type { Paper } from '#paper'
import type { People } from '#people'
import type { Notes } from './report.ts'
import type { Survey } from './survey.ts'

/** The rooms that an import fills. */
export type Rooms = {
  paper: Paper
  people: People
  media: Media
  articles: Articles
  comments: Comments
  now: () => number
}

/** One import on its way. */
export type Journey = { by: Actor; survey: Survey; notes: Notes }
