import { expect, test } from 'vitest'
import type { Actor } from '#base'
import { parseText } from '#document'
import { makeIcon } from '#media'
import { openTestApp, publishArticle } from '#test'

const desk: Actor = { kind: 'staff', name: 'Eva' }
type Data = Record<string, unknown> & { '@type'?: string; '@id'?: string }

async function openPaper() {
  const app = await openTestApp()
  const named = { title: 'The Courier', description: 'News of the coast.', language: 'en' }
  await app.paper.saveSettings(desk, { ...named, timeZone: 'Europe/Oslo' })
  const page = async (path: string) => (await app.site.request(path)).text()
  const data = async (path: string): Promise<Data[]> => {
    const scripts = (await page(path)).matchAll(/<script type="application\/ld\+json">([^<]*)</g)
    return [...scripts].map(([, json = '']) => JSON.parse(json))
  }
  const metas = async (path: string): Promise<Map<string, string>> => {
    const found = (await page(path)).matchAll(
      /<meta (?:property|name)="([^"]+)" content="([^"]*)"/g,
    )
    return new Map([...found].map(([, name = '', content = '']) => [name, content]))
  }
  return { ...app, page, data, metas }
}

const HEADLINE = `</script><b>${'Rain on the coast '.repeat(10)}`

async function openArticle() {
  const app = await openPaper()
  const { paper, people, media } = app
  const world = await paper.putSection(desk, { path: '/world', name: 'World' })
  const europe = { path: '/world/europe', name: 'Europe', parentId: world.id }
  const { id: sectionId } = await paper.putSection(desk, europe)
  const topic = await paper.putTopic(desk, { name: 'Nato' })
  const person = await people.putPerson(desk, { name: 'Ann Berg', role: 'Reporter' })
  const bytes = await makeIcon({ letter: 'A', colour: '#333366', size: 160 })
  const picture = await media.upload(desk, { bytes, alt: 'A boat', credit: 'Eva' })
  await media.render({ id: picture.id })
  const article = await publishArticle(app, {
    ...{ headline: HEADLINE, body: parseText('Much of it.'), kind: 'opinion', sectionId },
    ...{ topicIds: [topic.id], leadPictureId: picture.id },
    bylines: [{ personId: person.id, name: 'Ann Berg', role: '' }],
  })
  return { ...app, article }
}

test('an article tells machines what it is, in three shapes of its picture', async () => {
  const { article, data, articles, clock } = await openArticle()
  clock.pass(60_000)
  await articles.edit(desk, article.id, article.version, { kicker: 'Storms' }, { change: 'update' })
  const [news, crumbs, counted] = await data(article.path)
  expect(news).toMatchObject({
    '@type': 'OpinionNewsArticle',
    '@id': `urn:uuid:${article.id}`,
    mainEntityOfPage: `http://paper.example${article.path}`,
    datePublished: '2026-01-01T13:00:00+01:00',
    dateModified: '2026-01-01T13:01:00+01:00',
    author: [{ name: 'Ann Berg', url: 'http://paper.example/authors/ann-berg' }],
    publisher: { '@type': 'NewsMediaOrganization', name: 'The Courier' },
    articleSection: ['World', 'Europe'],
    keywords: ['Nato'],
    isAccessibleForFree: true,
  })
  expect(String(news?.headline).length).toBeLessThanOrEqual(110)
  const images = news?.image as { url: string; width: number; height: number }[]
  const shapes = images.map(({ width, height }) => Math.round((100 * width) / height))
  expect(shapes).toEqual([178, 133, 100])
  expect(crumbs?.itemListElement).toMatchObject([
    { position: 1, name: 'Home', item: 'http://paper.example/' },
    { position: 2, name: 'World' },
    { position: 3, name: 'Europe', item: 'http://paper.example/world/europe' },
    { position: 4, name: HEADLINE.trim() },
  ])
  expect(counted).toMatchObject({ '@id': `urn:uuid:${article.id}`, commentCount: 0 })
})

test('each picture that data names is there', async () => {
  const { article, data, site } = await openArticle()
  const [news] = await data(article.path)
  const publisher = news?.publisher as { logo: { url: string } }
  const images = news?.image as { url: string }[]
  for (const { url } of [...images, publisher.logo]) {
    expect((await site.request(url)).status).toBe(200)
  }
})

test('the page of an article names the feed of what is said of it, if anything may be', async () => {
  const { article, articles, page } = await openArticle()
  const link = `href="${article.path}/comments.xml"`
  expect(await page(article.path)).toContain(link)
  await articles.edit(desk, article.id, article.version, { commentPolicy: 'off' })
  expect(await page(article.path)).not.toContain(link)
})

test('the data count an approved comment', async () => {
  const { article, comments, data } = await openArticle()
  const count = async () => (await data(article.path)).at(-1)?.commentCount
  expect(await count()).toBe(0)
  const draft = { articleId: article.id, author: 'Ann', body: 'Yes, it rained.' }
  const { id } = await comments.post({ kind: 'reader', name: 'guest' }, draft)
  await comments.approve(desk, id)
  expect(await count()).toBe(1)
})

test('an article is shared with its picture, and without one with its card', async () => {
  const { article, metas, ...app } = await openArticle()
  const shared = await metas(article.path)
  expect(Object.fromEntries(shared)).toMatchObject({
    'og:type': 'article',
    'og:site_name': 'The Courier',
    'og:locale': 'en_US',
    'og:url': `http://paper.example${article.path}`,
    'og:image': expect.stringMatching(/16x9.*\.jpg$/),
    'og:image:width': '160',
    'og:image:alt': 'A boat',
    'article:published_time': '2026-01-01T13:00:00+01:00',
    'article:section': 'Europe',
    'article:tag': 'Nato',
    'twitter:card': 'summary_large_image',
    robots: 'max-image-preview:large, max-snippet:-1',
  })
  const plain = await publishArticle(app, { headline: 'Sun' })
  const card = (await metas(plain.path)).get('og:image') ?? ''
  expect(card).toBe(`http://paper.example/cards/${plain.id}.png`)
  expect((await app.site.request(card)).status).toBe(200)
})

test('the front says who publishes the paper, by which rules, and how to search it', async () => {
  const app = await openPaper()
  const { data, metas } = app
  expect((await data('/'))[0]).not.toHaveProperty('publishingPrinciples')
  const about = await publishArticle(app, { headline: 'Who we are', kind: 'page', slug: 'about' })
  const [paper, website] = await data('/')
  expect(paper).toMatchObject({
    '@type': 'NewsMediaOrganization',
    name: 'The Courier',
    publishingPrinciples: `http://paper.example${about.path}`,
    correctionsPolicy: 'http://paper.example/corrections',
  })
  expect(website).toMatchObject({
    '@type': 'WebSite',
    potentialAction: {
      target: { urlTemplate: 'http://paper.example/search?q={search_term_string}' },
    },
  })
  expect((await metas('/')).get('og:title')).toBe('The Courier')
  expect((await data(about.path))[0]).toMatchObject({ '@type': 'WebPage', name: 'Who we are' })
})

test('lists and people say what they are', async () => {
  const { data, storylines } = await openArticle()
  await storylines.putStoryline(desk, {
    ...{ title: 'The summit', mark: 'the summit', summary: parseText('It met.') },
    ...{ state: 'running', steps: [], questions: [] },
  })
  expect(await data('/storylines/the-summit')).toMatchObject([
    { '@type': 'CollectionPage', name: 'The summit', description: 'It met.' },
    { itemListElement: [{}, { name: 'Storylines' }, { name: 'The summit' }] },
  ])
  expect((await data('/world/europe'))[0]).toMatchObject({
    '@type': 'CollectionPage',
    name: 'Europe',
  })
  expect((await data('/topics/nato'))[0]).toMatchObject({ '@type': 'CollectionPage' })
  expect((await data('/authors/ann-berg'))[0]).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: { '@type': 'Person', name: 'Ann Berg', jobTitle: 'Reporter' },
  })
})
