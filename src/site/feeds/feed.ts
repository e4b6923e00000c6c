/** A feed in no format yet. Addresses are whole, times are epoch milliseconds. */
export type Feed = {
  title: string
  description: string
  /** The page it feeds. */
  page: string
  /** Its own address. */
  self: string
  language: string
  icon: string
  items: readonly Item[]
}

export type Item = {
  /** A URN that stays, whatever becomes of the address. */
  id: string
  address: string
  title: string
  summary: string
  html: string
  language: string
  publishedAt: number
  changedAt: number
  authors: readonly { name: string; address?: string }[]
  tags: readonly string[]
  picture?: Attached | undefined
  /** Where what readers say of it is fed. */
  comments?: string
}

export type Attached = {
  address: string
  type: string
  bytes: number
  width: number
  height: number
  alt: string
  credit: string
}

/** When anything in it last changed; a feed without items never did. */
export const changedAt = ({ items }: Feed): number =>
  items.reduce((latest, item) => Math.max(latest, item.changedAt), 0)
