/** A backup: gzip around lines of JSON. The first says what it is; each further one is a piece of a
 * table, or names a picture's file whose bytes follow it; the last has the hash of all before it. */

export const FORMAT = 1

type Head = { broadsheet: number; at: string }
export type Rows = { table: string; rows: Record<string, string | number | null>[] }
/** So many bytes follow the line, then a line break. */
type File = { file: string; bytes: number }
type End = { end: true; sha256: string }
export type Line = Head | Rows | File | End

/** What a backup is found to hold. */
export type Piece =
  | { kind: 'head'; head: Head }
  | { kind: 'rows'; rows: Rows }
  | { kind: 'file'; name: string; bytes: Uint8Array }
