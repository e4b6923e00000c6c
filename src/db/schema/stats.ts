import type { Id } from '#base'

/** How often an article was read in one hour, counted from the epoch. */
export type ReadingTable = { articleId: Id<'article'>; hour: number; count: number }

/** The list of the most popular as it stands now. */
export type PopularTable = { position: number; articleId: Id<'article'> }
