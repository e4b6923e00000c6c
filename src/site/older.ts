import { type Id, Refusal } from '#base'
import { type Context, redirectTo } from '#http'
import { to } from '#links'
import type { Site } from './site.ts'

/** A part of a list: where its articles are listed, its address, and the article it comes after. */
export type Older = {
  place: string
  list: string
  before?: Id<'article'> | undefined
  /** Of a list of one time (epoch ms, `to` excluded). */
  span?: { from: number; to: number } | undefined
}

/** Refuses what is older than an article that the list has not: of such pages there would be no end. */
export async function checkOlder({ articles }: Site, { place, before, span }: Older) {
  if (!before || (await articles.cursorIn(place, before, span)) === before) return
  throw new Refusal('not-found', 'There is no such page of this list.')
}

/** Where the list goes on for who reads it from an article that has left it. */
export async function olderAddress({ articles }: Site, { place, list, before, span }: Older) {
  const at = before && (await articles.cursorIn(place, before, span))
  if (!at || at === before) return undefined
  return at === 'first' ? list : to.before(list, at)
}

/** Leads on whoever asks for a page that is not there, if there is somewhere to go. Never kept: anybody
 * can make up as many of these addresses as they like. */
export const leadOn = (c: Context, find: () => Promise<string | undefined>) => {
  return async (refusal: unknown): Promise<Response> => {
    const missing = refusal instanceof Refusal && refusal.kind === 'not-found'
    const address = missing ? await find() : undefined
    if (!address) throw refusal
    return redirectTo(c, address, 302)
  }
}
