import type { Migration } from 'kysely/migration'
import { first } from './001-first.ts'

/** Every migration by name, in order. Append only: what has run somewhere never changes. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-first': first,
}
