/** The Cranfield collection, TREC form: how well the search ranks what experts found relevant. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Id } from '#base'
import type { Search, SearchDocument } from '#search'

export type Collection = {
  documents: SearchDocument[]
  /** Each question, with the documents that answer it. */
  questions: { text: string; relevant: ReadonlySet<string> }[]
}

const DEEP = 500
const PAGE = 50

const part = (xml: string, tag: string): string =>
  (new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(xml)?.[1] ?? '').replace(/\s+/g, ' ').trim()

/** Reads the collection from a folder; undefined, if it is not there. */
export function readCranfield(folder: string): Collection | undefined {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
  if (!existsSync(join(folder, 'cranqrel.trec.txt'))) return undefined
  const relevant = new Map<number, Set<string>>()
  for (const line of read('cranqrel.trec.txt').split('\n')) {
    const [question, , document, grade] = line.split(' ')
    if (!document || Number(grade) <= 0) continue
    const set = relevant.get(Number(question)) ?? new Set()
    relevant.set(Number(question), set.add(document))
  }
  return {
    documents: read('cran.all.1400.xml').split('<doc>').slice(1).map(documentFrom),
    questions: read('cran.qry.xml')
      .split('<top>')
      .slice(1)
      .map((xml, i) => ({ text: part(xml, 'title'), relevant: relevant.get(i + 1) ?? new Set() })),
  }
}

/** The text of each begins with its title, which an article's body does not. */
function documentFrom(xml: string): SearchDocument {
  const [headline, text] = [part(xml, 'title'), part(xml, 'text')]
  return {
    id: part(xml, 'docno') as Id<'article'>,
    headline,
    standfirst: '',
    body: text.startsWith(headline) ? text.slice(headline.length) : text,
    bylines: [part(xml, 'author')],
    topics: [],
    topicIds: [],
    sectionIds: [],
    kind: 'news',
    language: 'en',
    publishedAt: 0,
    path: '/',
  }
}

async function answers(search: Search, text: string): Promise<string[]> {
  const ids: string[] = []
  let after: string | undefined
  do {
    const { hits, cursor } = await search.search({ text, limit: PAGE, after })
    ids.push(...hits.map(({ id }) => id))
    after = cursor
  } while (after && ids.length < DEEP)
  return ids
}

const gain = (position: number): number => 1 / Math.log2(position + 2)

/** Mean average precision, and nDCG over the first ten, both with yes-or-no relevance. */
export async function measure(search: Search, { questions }: Collection) {
  let map = 0
  let ndcg = 0
  for (const { text, relevant } of questions) {
    const found = (await answers(search, text)).map((id) => relevant.has(id))
    let hits = 0
    const precisions = found.map((good, i) => (good ? ++hits / (i + 1) : 0))
    map += precisions.reduce((sum, each) => sum + each, 0) / relevant.size
    const ideal = Array.from({ length: Math.min(relevant.size, 10) }, (_, i) => gain(i))
    const had = found.slice(0, 10).map((good, i) => (good ? gain(i) : 0))
    const sum = (gains: number[]) => gains.reduce((all, each) => all + each, 0)
    ndcg += sum(had) / sum(ideal)
  }
  return { MAP: map / questions.length, 'nDCG@10': ndcg / questions.length }
}
