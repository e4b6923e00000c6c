import type { Id } from '#base'
import { defaults } from '#paper'
import { type SectionKey, sections, type TopicKey, topics } from '../sections.ts'
import { settings } from '../settings.ts'
import { type Installing, sourceOf } from './needs.ts'

/** What is taken in first of all. */
export const firstSource = sourceOf(sections[0].key)

/** Names the paper, unless somebody has named it. */
export async function installSettings({ paper, by }: Installing): Promise<void> {
  const known = await paper.settings()
  if (known.title !== defaults.title) return
  const { ears, navigation, footer, ...rest } = settings
  const lists = {
    ears: ears.map((ear) => ({ ...ear })),
    navigation: navigation.map((link) => ({ ...link })),
    footer: footer.map((group) => ({ ...group, links: group.links.map((link) => ({ ...link })) })),
  }
  await paper.saveSettings(by, { ...rest, ...lists })
}

/** The sections; one that has the address already is used as it is. */
export async function installSections({ paper, by }: Installing) {
  const ids = new Map<SectionKey, Id<'section'>>()
  for (const [position, { key, path, name, description, ...section }] of sections.entries()) {
    const parentId = 'parent' in section ? (ids.get(section.parent) ?? null) : null
    const draft = { path, name, description, parentId, position, source: sourceOf(key) }
    const { id } = (await paper.sectionByPath(path)) ?? (await paper.putSection(by, draft))
    ids.set(key, id)
  }
  return ids
}

export async function installTopics({ paper, by }: Installing) {
  const ids = new Map<TopicKey, Id<'topic'>>()
  for (const [key, [name, description]] of Object.entries(topics)) {
    const draft = { slug: key, name, description, source: sourceOf(key) }
    const { id } = (await paper.topicBySlug(key)) ?? (await paper.putTopic(by, draft))
    ids.set(key as TopicKey, id)
  }
  return ids
}
