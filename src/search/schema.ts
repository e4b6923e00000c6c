import type { SqliteFile } from '#db'
import { toWrite } from './statement.ts'

/** `place` says when and where an article was published (place.ts); `terms` holds stems, and filings whole. */
const TABLES = `
create table meta(key text primary key, value integer not null) without rowid;
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
create index spellingByBeginning on spelling(substr(folded, 1, 2), length(folded));
create index spellingByEnd on spelling(substr(folded, -3), length(folded));
create virtual table terms using fts5(
  headline, standfirst, body, bylines, topics, filing,
  content='', contentless_delete=1, tokenize="ascii tokenchars '=%-_.!~*'");
create table changed(number integer primary key, id text not null);
create table waiting(number integer primary key, id text unique not null);
insert into meta values ('articles', 0), ('length', 0), ('filling', 0);
`

export const createTables = (db: SqliteFile): void => db.exec(TABLES)

type Key = 'articles' | 'length' | 'filling'

/** Numbers about the whole file: how many articles, their length together, and 1 if it must be filled,
 * for the first time or anew. */
export function openMeta(db: SqliteFile) {
  const select = db.prepare('select value from meta where key = ?')
  const update = toWrite(db, 'update meta set value = ? where key = ?')
  return {
    number: (key: Key): number => Number(select.get(key)?.value),
    set: (key: Key, value: number): void => void update.run(value, key),
  }
}
