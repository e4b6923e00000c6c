/** One page of every type that the site has, by name, in the demo paper. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Actor } from '#base'
import { crawl, type Journey, type Opened, oneLike } from './kit.ts'

const DAY = String.raw`/\d{4}/\d\d/\d\d`
const desk: Actor = { kind: 'staff', name: 'Dora' }
/** A form sent in less time was filled by a program. */
const WRITING_MS = 3_500
const EMPTY = { section: '/empty', topic: 'Nothing yet' } as const

/** A page by its address, or what answers a form that is sent there. */
export type PageType = { path: string; form?: Readonly<Record<string, string>> }

/** What the demo paper has not: something withdrawn, a section and a topic without articles. */
export async function prepare({ articles, paper }: Opened): Promise<void> {
  await paper.putSection(desk, { path: EMPTY.section, name: 'Empty' })
  await paper.putTopic(desk, { name: EMPTY.topic, slug: 'nothing-yet' })
  const { id } = await articles.create(desk, { headline: 'What is gone' })
  await articles.readdress(desk, id, '/what-is-gone')
  await articles.publish(desk, id)
  await articles.withdraw(desk, id)
}

type Pages = Awaited<ReturnType<typeof crawl>>
const REPLY = /\/comments\/[0-9a-f-]{36}\/reply\/[0-9a-f-]{36}/g
const repliesIn = (pages: Pages): string[] =>
  [...pages.values()].flatMap(({ html }) => html.match(REPLY) ?? [])

/** A part of a talk that goes on. */
async function furtherComments({ get }: Journey, replies: readonly string[]): Promise<string> {
  for (const reply of replies) {
    const path = reply.replace('/reply/', '/after/')
    if ((await get(path, { redirect: 'manual' })).status === 200) return path
  }
  throw new Error('No article has two threads.')
}

/** What is answered to a form filled in well. */
async function receiptOf({ get }: Journey, path: string, form: PageType['form']): Promise<string> {
  const token = await (await get('/form-token')).text()
  await wait(WRITING_MS)
  const body = new URLSearchParams({ ...form, token })
  const answer = await get(path, { method: 'POST', body, redirect: 'manual' })
  const receipt = answer.headers.get('location')
  if (!receipt) throw new Error(`No receipt: ${answer.status} ${await answer.text()}`)
  return receipt
}

/** The pages that answer forms: with errors, and receipts. */
async function answersOf(trip: Journey, comments: string): Promise<Record<string, PageType>> {
  const said = { author: 'Ann', body: 'Only its writer sees https://held.example' }
  const letter = { name: 'Ann', email: 'ann@b.example', subject: 'The crossword', body: 'Lovely.' }
  const [held, sent] = await Promise.all([
    receiptOf(trip, comments, said),
    receiptOf(trip, '/contact', letter),
  ])
  return {
    'comment with errors': { path: comments, form: { email: 'nobody', website: 'javascript:' } },
    'comment to check': { path: comments, form: said },
    'message with errors': { path: '/contact', form: { email: 'nobody' } },
    'message to check': { path: '/contact', form: letter },
    'receipt of a comment': { path: held },
    'receipt of a message': { path: sent },
  }
}

type Listed = { id: string; path: string }

function olderPart(items: readonly Listed[]): string {
  const newest = items.find(({ path }) => path.startsWith('/world/'))
  return `/world/before/${newest?.id}`
}

/** The addresses; each type of page once. */
export async function pageTypes(trip: Journey): Promise<Record<string, string>> {
  const { items } = await listed(trip)
  const all = await crawl(trip, ['/', ...items.map(({ path }) => path)])
  const paths = [...all].filter(([, { status }]) => status === 200).map(([path]) => path)
  const at = (pattern: RegExp): string => oneLike(paths, pattern)
  const bodyHas = (mark: string): string => {
    const found = [...all].find(
      ([path, { html }]) => /\d{4}\/\d\d/.test(path) && html.includes(mark),
    )
    if (!found) throw new Error(`No article has ${mark}.`)
    return found[0]
  }
  const replies = repliesIn(all)
  const [reply = ''] = replies
  return {
    ...{ front: '/', 'section front': '/world', 'nested section front': '/world/europe' },
    ...{ topic: at(/^\/topics\/[^/]+$/), author: at(/^\/authors\/[^/]+$/) },
    ...{ storylines: '/storylines', storyline: at(/^\/storylines\/[^/]+$/) },
    ...{ archive: '/archive', 'a year': at(/^\/\d{4}$/), 'a month': at(/^\/\d{4}\/\d\d$/) },
    ...{ 'a day': at(new RegExp(`^${DAY}$`)), 'older part': olderPart(items) },
    ...{ article: at(/\/beijing-rejects/), 'article with an embed': bodyHas('class="embed') },
    ...{ 'article with a table': bodyHas('<table'), 'article in Arabic': bodyHas('dir="rtl"') },
    ...{ opinion: at(/^\/opinion\/\d/), 'page of the house': '/about', contact: '/contact' },
    ...{ corrections: '/corrections', search: '/search', found: '/search?q=harbour' },
    ...{ 'nothing found': '/search?q=zzzzz', 'not found': '/no/such/page', reply },
    ...{ 'further comments': await furtherComments(trip, replies) },
  }
}

/** All published articles. */
async function listed({ server }: Journey): Promise<{ items: Listed[] }> {
  const said = await server().broadsheet('articles', 'list', '--json', '--limit', '200')
  const items: { id: string; path: string | null; status: string }[] = JSON.parse(said)
  const open = items.filter(({ path, status }) => path && status === 'published')
  return { items: open.map(({ id, path }) => ({ id, path: path ?? '' })) }
}

/** The same of a prepared paper, with what it was prepared for, and with the answers to forms. */
export async function allTypes(trip: Journey): Promise<Record<string, PageType>> {
  const types = await pageTypes(trip)
  const prepared = {
    ...{ 'empty section': EMPTY.section, 'empty topic': '/topics/nothing-yet' },
    ...{ withdrawn: '/what-is-gone' },
  }
  const visits = Object.entries({ ...types, ...prepared }).map(([type, path]) => [type, { path }])
  const comments = types.reply?.split('/reply/')[0] ?? ''
  return { ...Object.fromEntries(visits), ...(await answersOf(trip, comments)) }
}
