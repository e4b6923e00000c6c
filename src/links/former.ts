import { normalPath } from './normal.ts'

const BY_NUMBER = /^\/\?((?:p|page_id|attachment_id)=\d{1,12})(?:[&#]|$)/

/** The path under which the new address of what was asked for by number is kept (`/?p=12`, as the old
 * sites of many papers had it); undefined for any other address. */
export function readFormer(address: string): string | undefined {
  const [, asked] = BY_NUMBER.exec(address) ?? []
  return asked && normalPath(`/?${asked}`)
}
