import type { SqliteFile } from '#db'

/** Ids in filings are kept whole by the tokenizer; see `filing.ts`. */
const TABLES = `
create table meta(key text primary key, value) without rowid;
create table article(
  place integer primary key, id text unique not null, path text not null,
  publishedAt integer not null, language text not null, digest text not null);
create table shelf(number integer primary key, sections text unique not null);
create table content(place integer primary key, text blob not null);
create table vector(place integer primary key, words blob not null);
create table word(hash integer primary key, articles integer not null);
create table language(code text primary key, articles integer not null) without rowid;
create table spelling(
  form text not null, stem text not null, folded text not null, articles integer not null,
  primary key(form, stem)) without rowid;
create index spellingByFolded on spelling(folded, stem);
create index spellingByBeginning on spelling(substr(folded, 1, 1), length(folded), articles);
create index spellingByEnd on spelling(substr(folded, -3), length(folded), articles);
create virtual table terms using fts5(
  headline, standfirst, body, bylines, topics, filing,
  content='', contentless_delete=1, tokenize="ascii tokenchars '=%-_.!~*'");
create table changed(number integer primary key autoincrement, id text not null);
insert into meta values ('articles', 0), ('length', 0), ('filling', 0), ('position', null);
`

export const createTables = (db: SqliteFile): void => db.exec(TABLES)

export type MetaKey = 'articles' | 'length' | 'filling' | 'position'

/** Facts about the whole file: how many articles, their length together, whether it is being filled
 * for the first time or anew, and how far events were heard. */
export function openMeta(db: SqliteFile) {
  const select = db.prepare('select value from meta where key = ?')
  const update = db.prepare('update meta set value = ? where key = ?')
  const get = (key: MetaKey) => select.get(key)?.['value'] ?? null
  return {
    number: (key: MetaKey): number => Number(get(key)),
    text: (key: MetaKey): string | undefined => {
      const value = get(key)
      return value === null ? undefined : String(value)
    },
    set: (key: MetaKey, value: number | string): void => void update.run(value, key),
  }
}
