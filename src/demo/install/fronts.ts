import type { Id } from '#base'
import type { Container } from '#fronts'
import { type DemoContainer, home, sectionFronts } from '../fronts.ts'
import { type SectionKey, sections } from '../sections.ts'
import type { Installing, Known } from './needs.ts'

type Ids = ReadonlyMap<string, Id<'article'>>

const addressOf = (key: SectionKey): string =>
  sections.find((section) => section.key === key)?.path ?? ''

function containerOf(container: DemoContainer, known: Known, articles: Ids): Container {
  const { kind, section, title = '', limit } = container
  const sectionId = section && known.sections.get(section)
  return {
    ...{ kind, title, limit, address: section ? addressOf(section) : '' },
    items: container.articles.flatMap((key) => {
      const articleId = articles.get(key)
      return articleId ? [{ articleId }] : []
    }),
    place: placeOf(kind, known, sectionId),
    storylineId: kind === 'storyline' ? known.storylineId : null,
  }
}

function placeOf(kind: Container['kind'], known: Known, section?: Id<'section'>): string | null {
  if (kind === 'storyline') return `storyline:${known.storylineId}`
  return section ? `section:${section}` : 'all'
}

/** Lays out the fronts that nobody has laid out. */
export async function installFronts({ fronts, by }: Installing, known: Known, articles: Ids) {
  for (const [key, chosen] of Object.entries(sectionFronts)) {
    const id = known.sections.get(key as SectionKey)
    if (!id || (await fronts.layout(id)).version > 0) continue
    const { layout } = await fronts.layout(id)
    const [first, ...rest] = layout.containers
    if (!first) continue
    const items = chosen.flatMap((each) => ({ articleId: articles.get(each) ?? [] })).filter(hasId)
    const led = { ...first, items: items.slice(0, first.limit) }
    await fronts.saveFront(by, id, { containers: [led, ...rest] }, 0)
  }
  if ((await fronts.layout('home')).version > 0) return
  const containers = home.map((container) => containerOf(container, known, articles))
  await fronts.saveFront(by, 'home', { containers }, 0)
}

const hasId = (item: { articleId: unknown }): item is { articleId: Id<'article'> } =>
  typeof item.articleId === 'string'
