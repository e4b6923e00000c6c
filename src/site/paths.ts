import { Refusal } from '#base'
import type { App } from '#http'
import { normalPath, otherSlash, readArchive, readList, reserved } from '#links'
import { type Plan, permanently } from '#press'
import { articlePlan } from './article/page.ts'
import { knownRedirect } from './known-redirect.ts'
import { leadOn, olderAddress } from './older.ts'
import { placeOf, sectionPlan } from './section.tsx'
import type { Site } from './site.ts'

const movedTo = (address: string): Plan => ({ ...permanently(address), status: 301 })

/** What has this very address: a section, an older part of its list, an article, a page of the house. */
async function exactly(site: Site, path: string): Promise<Plan | undefined> {
  const { list, before } = readList(path)
  const section = await site.paper.sectionByPath(list)
  if (section) return sectionPlan(site, section, before)
  const found = await site.articles.byPath(path)
  if (found?.gone) throw new Refusal('gone', 'This article has been withdrawn.')
  return found && articlePlan(site, found.article)
}

async function isTaken({ paper, articles }: Site, path: string): Promise<boolean> {
  if (await paper.sectionByPath(path)) return true
  const found = await articles.byPath(path)
  return found !== undefined && !found.gone
}

/** Where what a reader looks for at a path is now, if anything is known of it. */
async function elsewhere(site: Site, path: string): Promise<Plan | undefined> {
  const other = otherSlash(path)
  if (other && (await isTaken(site, other))) return movedTo(other)
  for (const known of other ? [path, other] : [path]) {
    const redirect = await knownRedirect(site, known)
    if (redirect?.status === 410) throw new Refusal('gone', 'What stood here is gone.')
    if (redirect) return movedTo(redirect.target)
  }
  return undefined
}

/** Where a section's list goes on from an article that has left it. */
async function onward(site: Site, path: string): Promise<string | undefined> {
  const { list, before } = readList(path)
  const section = before && (await site.paper.sectionByPath(list))
  return section && olderAddress(site, { place: placeOf(section.id), list, before })
}

/** The program's own addresses end without a slash. */
function bare(path: string): string | undefined {
  const [, first = ''] = path.split('/')
  const ours = reserved.has(first) || readArchive(path)
  return path.endsWith('/') && ours ? otherSlash(path) : undefined
}

/** The path with its trailing slash or without, whichever the paper has; as it is, if it has neither. */
export async function rightSlash(site: Site, path: string): Promise<string> {
  const other = otherSlash(path)
  if (!other || (await isTaken(site, path))) return path
  return (await isTaken(site, other)) ? other : (bare(path) ?? path)
}

/** Whatever has an address of its own choice, and where what had one has gone. */
export function pathRoutes(app: App, site: Site): void {
  app.get('*', (c) => {
    const path = normalPath(new URL(c.req.url).pathname)
    const page = site.press.page(c, async () => {
      const found = (await exactly(site, path)) ?? (await elsewhere(site, path))
      if (found) return found
      throw new Refusal('not-found', 'There is no such page.')
    })
    const led = page.catch(leadOn(c, () => onward(site, path)))
    return led.catch((refusal) => {
      const other = bare(path)
      const missing = refusal instanceof Refusal && refusal.kind === 'not-found'
      // Not kept: anybody can make up as many of these as they like.
      if (missing && other) return c.redirect(other, 301)
      throw refusal
    })
  })
}
