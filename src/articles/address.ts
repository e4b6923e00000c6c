import { Refusal } from '#base'
import type { Read } from '#db'
import { checkOwnPath, newArticlePath, numbered, slugify, to } from '#links'
import { dayOf, type Section } from '#paper'
import type { Article } from './article.ts'
import * as store from './store.ts'

const AT_ONCE = 20

/** The nth choice of an address: by section and day for an article, at the top for a page. */
type Choice = (nth: number) => string

/** How an article that has no address yet would be called, published at this time (epoch ms). */
export function choiceFor(
  article: Pick<Article, 'kind' | 'slug' | 'headline' | 'language' | 'sectionId'>,
  at: number,
  { sections, zone }: { sections: readonly Section[]; zone: string },
): Choice {
  const { kind, headline, language, sectionId } = article
  const slug = slugify(article.slug || headline, language)
  if (kind === 'page') return (nth) => to.page(numbered(slug, nth))
  const section = sections.find(({ id }) => id === sectionId)?.path
  const day = dayOf(at, zone)
  return (nth) => newArticlePath({ section, day, slug: numbered(slug, nth) })
}

/** How an address that another has is made one's own: `/about-2/` for `/about/`. */
const choiceFrom =
  (path: string): Choice =>
  (nth) =>
    nth < 2 ? path : path.replace(/(\/?)$/, `-${nth}$1`)

/** For what was brought: the address it had, unless the program needs that for itself; then one that is
 * made here. */
export function choiceOf(former: string | null, made: Choice): Choice {
  if (former !== null && isAllowed(former)) return choiceFrom(former)
  return isAllowed(made(1)) ? made : (nth) => made(nth + 1)
}

function isAllowed(path: string): boolean {
  try {
    return checkOwnPath(path) !== ''
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

/** Each one's first choice that neither another article, nor a section, nor an earlier one of these
 * has; refuses what the program needs for itself. */
export async function freePaths(
  read: Read,
  choices: readonly Choice[],
  sections: readonly Section[],
): Promise<string[]> {
  const taken = new Set(sections.map(({ path }) => path))
  const asked = choices.map((choice) => checkOwnPath(choice(1)))
  for (const path of await store.takenPaths(read, asked)) taken.add(path)
  const paths: string[] = []
  for (const [at, choice] of choices.entries()) {
    const first = asked[at] ?? ''
    const path = taken.has(first) ? await nextFree(read, choice, taken) : first
    taken.add(path)
    paths.push(path)
  }
  return paths
}

async function nextFree(read: Read, choice: Choice, taken: ReadonlySet<string>): Promise<string> {
  for (let from = 2; ; from += AT_ONCE) {
    const tries = Array.from({ length: AT_ONCE }, (_, more) => checkOwnPath(choice(from + more)))
    const theirs = await store.takenPaths(read, tries)
    const free = tries.find((path) => !taken.has(path) && !theirs.has(path))
    if (free) return free
  }
}
