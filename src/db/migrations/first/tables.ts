import type { Kysely } from 'kysely'

/** A column: its kind, then `?` where it may be null. A key is text and the primary key. */
type Column = 'key' | 'text' | 'text?' | 'int' | 'int?' | 'time' | 'time?' | 'real'
type Table = {
  name: string
  columns: Record<string, Column>
  /** For a table without a `key`. */
  primary?: string[]
  /** Column → the column it names. */
  references?: Record<string, string>
  unique?: string[][]
  indexes?: string[][]
}

const TYPES = { key: 'text', text: 'text', int: 'integer', time: 'bigint', real: 'real' } as const

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Creates a table with its indexes, which are named after what they index. */
export async function createTable(db: Kysely<unknown>, table: Table): Promise<void> {
  let create = db.schema.createTable(table.name)
  for (const [name, column] of Object.entries(table.columns)) {
    const kind = column.replace('?', '') as keyof typeof TYPES
    create = create.addColumn(name, TYPES[kind], (c) => {
      const target = table.references?.[name]
      const built = target ? c.references(target) : c
      if (kind === 'key') return built.primaryKey()
      return column.endsWith('?') ? built : built.notNull()
    })
  }
  if (table.primary) {
    create = create.addPrimaryKeyConstraint(`${table.name}Key`, table.primary as never[])
  }
  await create.execute()
  for (const columns of table.unique ?? []) await createIndex(db, table.name, columns, true)
  for (const columns of table.indexes ?? []) await createIndex(db, table.name, columns, false)
}

async function createIndex(db: Kysely<unknown>, table: string, columns: string[], unique: boolean) {
  const name = `${table}By${columns.map(capital).join('')}`
  const create = db.schema.createIndex(name).on(table).columns(columns)
  await (unique ? create.unique() : create).execute()
}
