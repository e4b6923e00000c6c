import type { Id } from '#base'
import type { Bears, Item } from './item.ts'
import type { Sections } from './sections.ts'
import type { Topics } from './topics.ts'

const MOST_TOPICS = 50
/** Terms of WordPress's own, which say how to show an item or in which menu it stands. */
const INNER = ['category', 'author', 'nav_menu', 'post_format', 'link_category', 'language']

type Place = { sectionId: Id<'section'> | null; topicIds: Id<'topic'>[] }

/** The first of several categories, or the one deepest under it; with those that are not above it. */
function choose(categories: readonly Bears[], { isAbove }: Pick<Sections, 'isAbove'>) {
  const [first] = categories
  if (!first) return { chosen: undefined, others: [] }
  const chosen = categories.reduce(
    (deepest, each) => (isAbove(deepest.slug, each.slug) ? each : deepest),
    first,
  )
  const others = categories.filter(
    ({ slug }) => slug !== chosen.slug && !isAbove(slug, chosen.slug),
  )
  return { chosen, others }
}

/** Gives an item its section, and topics for its tags and its other categories. */
export async function place(
  { bears }: Item,
  { sections, topics }: { sections: Sections; topics: Topics },
  say: (reason: string) => void,
): Promise<Place> {
  const categories = bears.filter(({ domain }) => domain === 'category')
  const { chosen, others } = choose(categories, sections)
  const tags = bears.filter(({ domain }) => !INNER.includes(domain))
  const terms = [...tags, ...others]
  const ids = new Set<Id<'topic'>>()
  for (const { domain, slug, name } of terms.slice(0, MOST_TOPICS)) {
    ids.add((await topics.find(domain, slug, name || slug)).id)
  }
  if (others.length > 0) {
    const names = others.map(({ name }) => name).join(', ')
    say(`An article stands in one section; its other categories are topics of it: ${names}.`)
  }
  const left = terms.slice(MOST_TOPICS).map(({ name }) => name)
  if (left.length > 0) say(`It has its first ${MOST_TOPICS} topics only, not ${left.join(', ')}.`)
  const section = chosen && (await sections.find(chosen.slug, chosen.name))
  return { sectionId: section?.id ?? null, topicIds: [...ids] }
}
