import { Refusal } from '#base'
import { checkOwnPath, numbered, slugify } from '#links'
import type { Section } from '#paper'
import { redirect } from './redirects.ts'
import type { Journey, Rooms } from './rooms.ts'
import type { Category } from './survey.ts'
import { lettersOf } from './text.ts'

export type Sections = Awaited<ReturnType<typeof openSections>>

/** The categories of the old site as sections, each made when it is first asked for. What the paper has
 * already stays as it is. */
export async function openSections(rooms: Pick<Rooms, 'paper'>, journey: Journey) {
  const { by, survey, notes } = journey
  const all = await rooms.paper.sections()
  const bySource = new Map(all.map((section) => [section.source, section]))
  const byPath = new Map(all.map((section) => [section.path, section]))
  const here = new Map<string, Section>()

  /** The categories above one, the nearest first. */
  function above(slug: string): Category[] {
    const found: Category[] = []
    let parent = survey.categories.get(slug)?.parent
    while (parent) {
      const category = survey.categories.get(parent)
      if (!category || category.slug === slug || found.includes(category)) break
      found.push(category)
      parent = category.parent
    }
    return found
  }

  async function make(category: Category, parent: Section | undefined): Promise<Section> {
    const { name, slug, description } = category
    const source = `wp:${survey.site.key}:category:${slug}`
    const word = slugify(lettersOf(slug), survey.site.language)
    const path = freePath(`${parent?.path ?? ''}/`, word, (each) => {
      const rival = byPath.get(each)
      return !rival || (rival.name.toLowerCase() === name.toLowerCase() && !rival.source)
    })
    const known = bySource.get(source) ?? byPath.get(path)
    notes.came('sections', known ? 'same' : 'created')
    if (known) return known
    const parentId = parent?.id ?? null
    return rooms.paper.putSection(by, { source, path, name, description, parentId })
  }

  /** The section that a category is, whatever the export says of it. */
  async function find(slug: string, name: string): Promise<Section> {
    const known = here.get(slug)
    if (known) return known
    const nothing = { slug, name, parent: '', description: '', uses: 0 }
    const category = survey.categories.get(slug) ?? nothing
    const [nearest] = above(slug)
    const parent = nearest && (await find(nearest.slug, nearest.name))
    const section = await make(category, parent)
    here.set(slug, section)
    byPath.set(section.path, section)
    const way = [...above(slug).reverse(), category].map((each) => each.slug)
    await redirect(rooms, journey, `/category/${way.join('/')}/`, section.path)
    return section
  }

  return {
    find,
    isAbove: (upper: string, slug: string) => above(slug).some((c) => c.slug === upper),
  }
}

function freePath(under: string, word: string, isFree: (path: string) => boolean): string {
  for (let nth = 1; ; nth++) {
    const path = under + numbered(word, nth)
    if (isAllowed(path) && isFree(path)) return path
  }
}

/** Whether the paper leaves such an address to others. */
export function isAllowed(path: string): boolean {
  try {
    return checkOwnPath(path) === path
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
