import type { Teaser } from '#articles'
import { type Id, Refusal } from '#base'

/** The home front, or that of a section. */
export type FrontKey = 'home' | Id<'section'>

/** How a container shows its articles; the site has a design for each. */
const kinds = [
  'lead',
  'thirds',
  'cards',
  'opinion',
  'storyline',
  'section',
  'columns',
  'briefs',
] as const
export type ContainerKind = (typeof kinds)[number]

/** An article put here by hand, with other words for this front if it has any. */
type Placed = { articleId: Id<'article'>; headline?: string; kicker?: string }

export type Container = {
  kind: ContainerKind
  title: string
  /** Where the title leads; empty for nowhere. */
  address: string
  items: Placed[]
  /** The listing that fills what is left; null for none. */
  place: string | null
  /** How many articles at most. */
  limit: number
  storylineId: Id<'storyline'> | null
}
export type Layout = { containers: Container[] }

/** An article as a front shows it. */
export type Shown = { teaser: Teaser; headline: string; kicker: string }
/** A container with its articles; `also` are further ones of the first one's storyline. */
export type Filled = Omit<Container, 'items'> & { items: Shown[]; also: Teaser[] }

const MOST_CONTAINERS = 40
const MOST_ITEMS = 30

/** What is wrong with one container, if anything; `seen` are the articles of those before it. */
function faultOf({ kind, items, limit }: Container, seen: Set<Id<'article'>>): string | undefined {
  if (!kinds.includes(kind)) return `its kind is one of ${kinds.join(', ')}.`
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_ITEMS) {
    return `its limit is a whole number from 1 to ${MOST_ITEMS}.`
  }
  if (items.length > limit) return `it has more than its ${limit} articles.`
  for (const { articleId } of items) {
    if (seen.has(articleId)) return 'this article stands on the front already.'
    seen.add(articleId)
  }
  return undefined
}

/** Refuses a layout with too much in it, of an unknown kind, or with one article in two places. */
export function checkLayout({ containers }: Layout): void {
  if (containers.length > MOST_CONTAINERS) {
    throw new Refusal('invalid', `A front has at most ${MOST_CONTAINERS} containers.`)
  }
  const seen = new Set<Id<'article'>>()
  for (const [number, container] of containers.entries()) {
    const fault = faultOf(container, seen)
    if (fault) throw new Refusal('invalid', `Container ${number + 1}: ${fault}`)
  }
}
