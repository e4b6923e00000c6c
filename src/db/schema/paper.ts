import type { Id } from '#base'

/** A group of settings, as JSON; `version` counts its changes. */
export type SettingTable = { key: string; value: string; version: number }

export type SectionTable = {
  id: Id<'section'>
  parentId: Id<'section'> | null
  /** The whole address: `/world/europe`. */
  path: string
  name: string
  description: string
  position: number
  version: number
  source: string | null
}

export type TopicTable = {
  id: Id<'topic'>
  slug: string
  name: string
  description: string
  version: number
  source: string | null
}

/** An address that has moved, or with no target one that is gone. */
export type RedirectTable = { path: string; target: string | null; createdAt: number }

/** What a reader wrote to the newsroom by the contact form. */
export type MessageTable = {
  id: Id<'message'>
  name: string
  email: string
  subject: string
  body: string
  postedAt: number
}
