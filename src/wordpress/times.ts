import { type Entry, field } from './entry.ts'

const WRITTEN = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)(?::(\d\d))?/

/** A time as WordPress writes it, read as UTC (epoch ms); undefined for none and for 0000-00-00. */
function readTime(written: string): number | undefined {
  const found = WRITTEN.exec(written)
  if (!found || Number(found[1]) === 0 || Number(found[2]) === 0) return undefined
  const time = Date.parse(`${found[0].replace(' ', 'T')}${found[6] ? '' : ':00'}Z`)
  return Number.isNaN(time) ? undefined : time
}

/** A time of an entry (epoch ms): the one in UTC; where that is blank, as for drafts, the local one,
 * corrected by how far both are apart in the fields `other`; else undefined. */
export function timeOf(entry: Entry, name: string, other?: string): number | undefined {
  const sure = readTime(field(entry, `${name}_gmt`))
  if (sure !== undefined) return sure
  const local = readTime(field(entry, name))
  if (local === undefined || !other) return local
  const [there, here] = [other, `${other}_gmt`].map((key) => readTime(field(entry, key)))
  return there !== undefined && here !== undefined ? local - (there - here) : local
}

/** A date of RSS (epoch ms); undefined if it is none, as the “Mon, 30 Nov -0001” of drafts. */
export function readRssDate(written: string): number | undefined {
  const time = Date.parse(written)
  return Number.isNaN(time) || time < 0 ? undefined : time
}
