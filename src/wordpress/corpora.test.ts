import { Parser } from 'htmlparser2'
import { describe, expect, test, vi } from 'vitest'
import { type Body, embedsIn, toText } from '#document'
import { normalPath } from '#links'
import { corpora, databases, fileOf, openTestApp } from '#test'
import { openWordPress } from '#wordpress'
import { type Entry, field } from './entry.ts'
import { type Item, nameOf, readItem } from './item.ts'
import { openReader } from './reader.ts'

/** A machine with much else to do is slow. */
vi.setConfig({ testTimeout: 60_000 })

const files = ['theme-unit-test', 'block-test'].map((name) => ({
  name,
  text: corpora(`wxr/${name}.xml`),
}))

const SITE = 'wpthemetestdata.wordpress.com'
const INLINE = new Set(
  'a abbr acronym b bdo big cite code del dfn em font i img ins kbd mark q s samp small span strike strong sub sup tt u var'.split(
    ' ',
  ),
)
const squeeze = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
const words = (text: string): string[] => squeeze(text).split(' ')

/** What a browser shows of some HTML, found without our own parser. */
function shownOf(html: string): string {
  let text = ''
  let quiet = 0
  const apart = (name: string, step: number) => {
    if (name === 'script' || name === 'style') quiet += step
    if (!INLINE.has(name)) text += ' '
  }
  const parser = new Parser({
    onopentag: (name) => apart(name, 1),
    onclosetag: (name) => apart(name, -1),
    ontext: (data) => {
      if (quiet === 0) text += data
    },
  })
  parser.end(html)
  return text
}

/** Those of `some` that are not among `others`, each as often as it is missing. */
function without(some: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1)
  return some.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

/** The source as WordPress would show it, as far as this proof must know: short codes are not words. */
const withoutCodes = (html: string): string =>
  html
    .replace(/\[caption [^\]]*?caption="([^"]*)"\]/g, ' $1 ')
    .replace(/\[\/?caption[^\]]*\]/g, ' ')
    .replace(/\[(gallery|audio|video)[^\]]*\]/g, ' ')

type Difference = { lost: string[]; added: string[]; moved: boolean }

function compare(content: string, text: string): Difference {
  const [there, here] = [words(shownOf(withoutCodes(content))), words(text)]
  const joined = (all: readonly string[]) => all.join('')
  const moved = joined(there) !== joined(here)
  return { lost: without(there, here), added: without(here, there), moved }
}

const FILE = /^[\w.-]+\.(mp3|ogg|mov|mp4)$/
const isAddress = (word: string): boolean => /^https?:\/\/\S+$/.test(word)

/** Why a difference is none of words lost; undefined where it is a loss. */
function reasonFor({ content, meta }: Item, { lost, added }: Difference, captions: string) {
  const notes = squeeze(shownOf(meta.get('footnotes') ?? ''))
  const plain = (list: readonly string[]) =>
    [...list.join('').replace(/[:“”]/g, '')].sort().join('')
  if (lost.every(isAddress) && added.length === 0) return 'its addresses are embeds'
  if (plain(lost) === plain(added)) {
    return 'spaces between neighbours, colons after terms, or marks around a quotation'
  }
  if (lost.length === 0 && content.includes('[gallery')) {
    return added.every((word) => captions.includes(word) || FILE.test(word))
      ? 'its galleries show the captions of their pictures'
      : undefined
  }
  const players = added.filter((word) => !FILE.test(word))
  if (plain(lost) === plain(players)) return 'its players are links with the name of the file'
  if (lost.length === 0 && added.every((word) => notes.includes(word))) return 'its footnotes'
  return undefined
}

/** Why the words of an item and of its body differ, if they do; a loss fails the test. */
function judge(item: Item, body: Body, captions: string): string | undefined {
  const difference = compare(item.content, toText(body))
  const { lost, added, moved } = difference
  if (!moved) return undefined
  if (lost.length + added.length === 0) return 'a caption or attribution moved'
  if (lost.some(isAddress)) expect(embedsIn(body).length).toBeGreaterThan(0)
  const reason = reasonFor(item, difference, captions)
  expect(reason, `${nameOf(item)} lost “${lost}”, has “${added}”`).toBeDefined()
  return reason
}

type App = Awaited<ReturnType<typeof openTestApp>>

/** Every item stands where it stood, but where the paper itself does. */
async function checkAddress({ articles }: App, { link, type, id }: Item): Promise<void> {
  const path = normalPath(URL.parse(link)?.pathname ?? '')
  const isMoved = ['/search/', '/comments/'].includes(path)
  const source = `wp:${SITE}:${type}:${id}`
  const there = expect.objectContaining({ article: expect.objectContaining({ source }) })
  expect(await articles.byPath(path)).toEqual(isMoved ? undefined : there)
}

const STATES: Record<string, string> = { '1': 'approved', '0': 'held' }

/** How many comments stand above one. */
function depthOf(entry: Entry, all: readonly Entry[]): number {
  const above = field(entry, 'wp:comment_parent')
  const parent = all.find((each) => field(each, 'wp:comment_id') === above)
  return parent ? depthOf(parent, all) + 1 : 0
}

async function checkComment({ read }: App, entry: Entry, all: readonly Entry[]): Promise<void> {
  const source = `wp:${SITE}:comment:${field(entry, 'wp:comment_id')}`
  const found = read.selectFrom('comment').selectAll().where('source', '=', source)
  const state = STATES[field(entry, 'wp:comment_approved')]
  expect(await found.executeTakeFirst()).toMatchObject({ state, depth: depthOf(entry, all) })
}

function itemsOf(text: string): Item[] {
  const reader = openReader()
  const entries: Entry[] = [...reader.write(text), ...reader.end()]
  return entries.filter(({ name }) => name === 'item').map(readItem)
}

describe.each(files)('$name', ({ name, text }) => {
  const skip = text === undefined
  const file = fileOf(text ?? '', 64_000)
  const all = itemsOf(text ?? '<rss><wp:wxr_version>1.2</wp:wxr_version></rss>')
  const items = all.filter(({ type }) => type === 'post' || type === 'page')

  test.skipIf(skip)('every word of every item comes in (skipped without the corpora)', async () => {
    const app = await openTestApp()
    await openWordPress({ ...app, now: app.clock.now }).import(file)
    const captions = all.filter(({ type }) => type === 'attachment').map((each) => each.excerpt)
    const shown = squeeze(shownOf(captions.join(' ')))
    const exceptions: string[] = []
    for (const item of items) {
      const found = await app.articles.findBySource(`wp:${SITE}:${item.type}:${item.id}`)
      if (!found) throw new Error(`${nameOf(item)} did not come.`)
      const reason = judge(item, found.body, shown)
      if (reason) exceptions.push(`${nameOf(item)}: ${reason}`)
    }
    const equal = items.length - exceptions.length
    const list = exceptions.map((line) => `\n  ${line}`).join('')
    console.log(`${name}: ${equal} of ${items.length} word for word, and${list}`)
    expect(equal).toBeGreaterThan(0.8 * items.length)
  })

  test.skipIf(skip)('the words are compared so that a loss is seen', () => {
    expect(compare('<p>One two three</p>', 'One three')).toMatchObject({ lost: ['two'] })
    const [first] = items.filter(({ content }) => content.length > 500)
    const cut = squeeze(shownOf(first?.content ?? '')).replace(/ \w+ /, ' ')
    const difference = compare(first?.content ?? '', cut)
    expect(first && reasonFor(first, difference, '')).toBeUndefined()
  })

  test.skipIf(skip).each(databases)('comes whole, and twice as once, on $name', async (engine) => {
    const app = await openTestApp({ url: await engine.newUrl() })
    const wordpress = openWordPress({ ...app, now: app.clock.now })
    const { came, brokenOff } = await wordpress.import(file)
    expect(brokenOff).toBeUndefined()
    expect(came.articles.created + came.pages.created).toBe(items.length)
    const said = items.flatMap(({ comments }) => comments)
    expect(came.comments.created).toBe(said.length)
    const again = await wordpress.import(file)
    for (const count of Object.values(again.came)) {
      expect(count).toMatchObject({ created: 0, changed: 0, kept: 0 })
    }
    const standing = items.filter(({ status, password }) => status === 'publish' && password === '')
    for (const item of standing) await checkAddress(app, item)
    for (const entry of said) await checkComment(app, entry, said)
  })
})
