import { expect, test } from 'vitest'
import type { Actor } from '#base'
import { parseText } from '#document'
import { openTestApp, publishArticle } from '#test'

const eva: Actor = { kind: 'staff', name: 'Eva' }
const SECRET = 'Quagga'
const HIDDEN = ['draft', 'in-review', 'ready', 'scheduled', 'withdrawn', 'embargoed'] as const
type Hidden = (typeof HIDDEN)[number]

async function open() {
  const app = await openTestApp({ searches: true })
  const { articles, paper, people, storylines } = app
  const section = await paper.putSection(eva, { path: '/world', name: 'World' })
  const topic = await paper.putTopic(eva, { slug: 'zoo', name: 'Zoo' })
  const person = await people.putPerson(eva, { name: 'Ann Field' })
  const text = { title: 'Stripes', mark: 'Stripes', summary: parseText('Of stripes.') }
  const state = { state: 'running' as const, steps: [], questions: [] }
  const story = await storylines.putStoryline(eva, { ...text, ...state })
  const links = { sectionId: section.id, topicIds: [topic.id], storylineId: story.id }
  const by = { bylines: [{ personId: person.id, name: person.name, role: '' }] }
  const secret = {
    ...{ ...links, ...by, headline: `${SECRET} one`, standfirst: `${SECRET} two` },
    ...{ kicker: SECRET, body: parseText(`${SECRET} three in the harbour`) },
  }
  const { id } = await articles.create(eva, secret)
  const draft = { ...links, ...by, headline: 'Zebra', body: parseText('In the harbour.') }
  const shown = await publishArticle(app, { ...draft, relatedIds: [id] })
  const steps = [{ day: app.clock.now(), text: 'A step', articleId: id, address: null }]
  await storylines.putStoryline(eva, { ...text, ...state, steps, slug: story.slug })
  return { ...app, id, shown }
}
type Paper = Awaited<ReturnType<typeof open>>

async function hide({ articles, comments, clock, id }: Paper, how: Hidden) {
  if (how === 'in-review' || how === 'ready') await articles.move(eva, id, how)
  if (how === 'scheduled') await articles.schedule(eva, id, clock.now() + 60_000)
  if (how === 'embargoed') {
    await articles.edit(eva, id, 1, { embargoUntil: clock.now() + 60_000 })
    await expect(articles.publish(eva, id)).rejects.toThrow()
  }
  if (how !== 'withdrawn') return
  await articles.publish(eva, id)
  await comments.post(eva, { articleId: id, author: SECRET, body: `${SECRET} four` })
  await articles.withdraw(eva, id)
}

/** Every page that can be reached by links, and what can be guessed of one article. */
async function crawl({ site, shown }: Paper, guesses: readonly string[]) {
  const seen = new Map<string, string>()
  const waiting = ['/', shown.path, '/feed.xml', '/sitemap.xml', ...guesses]
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (seen.has(path)) continue
    const answer = await site.request(path)
    const html = Buffer.from(await answer.arrayBuffer()).toString()
    seen.set(path, html)
    for (const [, next = ''] of html.matchAll(
      /(?:href|src|loc)(?:="|>)(?:http:\/\/paper\.example)?(\/[^"#<]*)/g,
    )) {
      waiting.push(next.replaceAll('&amp;', '&'))
    }
  }
  return seen
}

test.each(HIDDEN)(
  'nothing is told at any address of what is %s',
  { timeout: 60_000 },
  async (how) => {
    const paper = await open()
    await hide(paper, how)
    await paper.work.catchUp()
    await paper.search.settled()
    const { id } = paper
    const { path } = { path: null, ...(await paper.articles.findAny(id)) }
    const guesses = [
      ...[`/cards/${id}.png`, `/comments/${id}`, '/search?q=quagga', '/search?q=harbour'],
      ...['/news-sitemap.xml', '/archive', '/topics/zoo/feed.json', '/world/feed.atom'],
      ...(path ? [path, `${path}/`, `${path}/comments.xml`] : []),
    ]
    const seen = await crawl(paper, guesses)
    expect(seen.size).toBeGreaterThan(20)
    const telling = [...seen].filter(([, html]) => html.includes(SECRET))
    expect(telling.map(([asked]) => asked)).toEqual([])
    const naming = [...seen].filter(([asked, html]) => html.includes(id) && !asked.includes(id))
    expect(naming.map(([asked]) => asked)).toEqual([])
  },
)
