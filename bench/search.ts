/** How well the search ranks (Cranfield), and how fast it answers from a large archive.
 * `--articles=1000000` for a larger one; BROADSHEET_CORPORA says where the corpora lie. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Id } from '#base'
import { openSearch, type SearchDocument, type Source } from '#search'
import { measure, readCranfield } from './cranfield.ts'

const { values } = parseArgs({ options: { articles: { type: 'string', default: '100000' } } })
const ARTICLES = Number(values.articles)
const ASKED = 300
const report = console.error

/** A search of its own over these documents, until `close`. */
async function open(source: Source) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const search = openSearch({ folder, source, timeZone: 'UTC', report })
  let told = 0
  const began = performance.now()
  await search.rebuild((done) => {
    if (done - told < 20_000) return
    told = done
    console.error(`${done} articles, ${Math.round((done / (performance.now() - began)) * 1_000)}/s`)
  })
  const seconds = (performance.now() - began) / 1_000
  const bytes = readdirSync(folder).reduce(
    (sum, name) => sum + statSync(join(folder, name)).size,
    0,
  )
  const close = async () => {
    await search.close()
    rmSync(folder, { recursive: true })
  }
  return { search, seconds, bytes, close }
}

const corpora = process.env.BROADSHEET_CORPORA ?? '../shared/corpora'
const cranfield = readCranfield(join(corpora, 'search'))
if (cranfield) {
  const { documents } = cranfield
  const byId = new Map(documents.map((document) => [document.id, document]))
  const { search, close } = await open({
    document: async (id) => byId.get(id),
    list: async (after) => (after ? [] : documents),
  })
  console.table(await measure(search, cranfield))
  await close()
} else console.error(`No Cranfield collection in ${corpora}: ranking was not measured.`)

/** Numbers that look random and are the same in every run. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Words as frequent as in a language: the nth has about 1/n of the weight of the first. */
const VOCABULARY = 200_000
const weights = Array.from({ length: VOCABULARY }, (_, i) => 1 / (i + 2.7) ** 1.05)
let total = 0
const sums = Float64Array.from(weights, (weight) => (total += weight))

function wordAt(rank: number): string {
  let text = ''
  for (let n = rank + 60; n > 0; n = Math.floor(n / 60)) {
    text += `${'bdfgklmnprst'[n % 12]}${'aeiou'[Math.floor(n / 12) % 5]}`
  }
  return text
}

function draw(next: () => number): number {
  const at = next() * total
  let [low, high] = [0, VOCABULARY - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

const words = (next: () => number, count: number): string =>
  Array.from({ length: count }, () => wordAt(draw(next))).join(' ')

const FIRST = Date.UTC(2006, 0, 1)
const EVERY_MS = (20 * 365 * 86_400_000) / ARTICLES

/** 500 words; eight sections, 500 topics, 200 writers. */
function article(i: number): SearchDocument {
  const next = random(i + 1)
  return {
    id: String(i).padStart(8, '0') as Id<'article'>,
    headline: words(next, 8),
    standfirst: words(next, 22),
    body: words(next, 470),
    bylines: [`writer${i % 200}`],
    topics: [`topic${i % 500}`],
    topicIds: [`topic-${i % 500}` as Id<'topic'>],
    sectionIds: [`section-${i % 8}` as Id<'section'>],
    kind: 'news',
    language: 'xx',
    publishedAt: FIRST + i * EVERY_MS,
    path: `/articles/${i}`,
  }
}

const numberOf = (id: string | undefined): number => (id === undefined ? -1 : Number(id))
const archive = await open({
  document: async (id) => article(numberOf(id)),
  list: async (after, limit) => {
    const first = numberOf(after) + 1
    return Array.from({ length: Math.min(limit, ARTICLES - first) }, (_, i) => article(first + i))
  },
})
console.log({
  articles: ARTICLES,
  'made in s': Math.round(archive.seconds),
  'articles/s': Math.round(ARTICLES / archive.seconds),
  'index in MB': Math.round(archive.bytes / 1e6),
})

const next = random(7)
const anyArticle = () => article(Math.floor(next() * ARTICLES))
/** Words that stand in an article, neither very common nor unique. */
const telling = (text: string, count: number): string =>
  text
    .split(' ')
    .filter((word) => word.length > 4)
    .slice(0, count)
    .join(' ')
const common = () => wordAt(Math.floor(next() * 40))

const questions: Record<string, () => string> = {
  'two words': () => telling(anyArticle().body, 2),
  'four words': () => telling(anyArticle().body, 4),
  phrase: () => `"${anyArticle().body.split(' ').slice(10, 13).join(' ')}"`,
  headline: () => anyArticle().headline,
  'one common word': common,
  'two common words': () => `${common()} ${common()}`,
  'phrase of common words': () => `"${common()} ${common()}"`,
  'common without common': () => `${common()} -${common()}`,
  'words of nothing': () => `${common()} qqqq zzzz ${telling(anyArticle().body, 2)}`,
  'typing slip': () => telling(anyArticle().body, 1).replace(/(.)(.)(.)$/, '$1$3$2x'),
}

const at = (times: number[], share: number): number =>
  Number((times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0).toFixed(1))

async function timed<T>(question: () => T, ask: (asked: T) => Promise<unknown>) {
  const times: number[] = []
  for (let i = 0; i < ASKED; i++) {
    const asked = question()
    const began = performance.now()
    await ask(asked)
    times.push(performance.now() - began)
  }
  return { 'p50 ms': at(times, 0.5), 'p95 ms': at(times, 0.95), 'worst ms': at(times, 0.999) }
}

const { search } = archive
const rows: Record<string, object> = {}
for (const [name, question] of Object.entries(questions)) {
  rows[name] = await timed(question, (text) => search.search({ text }))
}
rows['newest first'] = await timed(common, (text) => search.search({ text, order: 'newest' }))
rows['like this'] = await timed(
  () => anyArticle().id,
  (id) => search.likeThis(id, 6),
)
console.table(rows)
console.log({ 'memory in MB': Math.round(process.memoryUsage().rss / 1e6) })
await archive.close()
