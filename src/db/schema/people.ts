import type { Id } from '#base'

/** Whoever signs articles. `links` is a JSON list of addresses. */
export type PersonTable = {
  id: Id<'person'>
  slug: string
  name: string
  role: string
  bio: string
  email: string | null
  pictureId: Id<'picture'> | null
  links: string
  version: number
  source: string | null
}
