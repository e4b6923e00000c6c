/** One element of an export that holds others: its plain fields by name, and the elements within. */
export type Entry = {
  name: string
  attributes: Record<string, string>
  /** Its own text, for one that holds nothing else. */
  text: string
  fields: Map<string, string>
  inside: Entry[]
}

export const newEntry = (name: string, attributes: Record<string, string>): Entry => ({
  ...{ name, attributes, text: '' },
  ...{ fields: new Map(), inside: [] },
})

/** A field's text without blank ends; empty where there is none. */
export const field = ({ fields }: Entry, name: string): string => fields.get(name)?.trim() ?? ''

/** The custom fields of an entry, the first of each name. */
export function metaOf(entry: Entry): Map<string, string> {
  const meta = new Map<string, string>()
  for (const each of entry.inside) {
    if (!each.name.endsWith('meta')) continue
    const key = field(each, 'wp:meta_key')
    if (!meta.has(key)) meta.set(key, field(each, 'wp:meta_value'))
  }
  return meta
}
