import type { EmbedAttrs } from './body.ts'
import { cleanWebAddress } from './clean.ts'
import { type Provider, providers } from './providers.ts'

const byName = new Map(Object.entries(providers))

/** The embed that an address of a known provider stands for; undefined for any other address. */
export function embedAt(address: string, title: string | null = null): EmbedAttrs | undefined {
  const clean = cleanWebAddress(address.startsWith('//') ? `https:${address}` : address)
  if (!clean) return undefined
  for (const [provider, { addresses, id: pattern, page }] of byName) {
    const found = addresses.map((one) => one.exec(clean)).find((one) => one !== null)
    const id = found?.slice(1).filter(Boolean).join('/') ?? ''
    const url = pattern.test(id) ? cleanWebAddress(page(id)) : undefined
    if (url) return { provider, id, url, title }
  }
  return undefined
}

export type Frame = { label: string; src: string; origin: string; shape: Provider['shape'] }

/** What a click on the embed loads, and from which origin; undefined where only a link will do. */
export function frameOf({ provider, id }: EmbedAttrs): Frame | undefined {
  const known = byName.get(provider)
  const src = known?.id.test(id) ? known.frame(id) : undefined
  if (!known || !src) return undefined
  return { label: known.label, src, origin: new URL(src).origin, shape: known.shape }
}

/** The name of a provider as people know it. */
export const labelOf = ({ provider }: EmbedAttrs): string => byName.get(provider)?.label ?? provider

/** The embed with its provider's own address; undefined if the provider has no such id. */
export function trueEmbed(embed: EmbedAttrs): EmbedAttrs | undefined {
  const known = byName.get(embed.provider)
  if (!known?.id.test(embed.id)) return undefined
  const given = embedAt(embed.url)
  const same = given?.provider === embed.provider && given.id === embed.id
  const url = same ? embed.url : cleanWebAddress(known.page(embed.id))
  return url ? { ...embed, url } : undefined
}
