import { expect, test } from 'vitest'
import type { Draft } from '#articles'
import type { Actor } from '#base'
import { parseHtml, parseText } from '#document'
import { openTestApp, publishArticle } from '#test'

const eva: Actor = { kind: 'staff', name: 'Eva' }
const A_MINUTE = 60_000

async function open() {
  const app = await openTestApp()
  const read = async (path: string) => (await app.site.request(path)).text()
  const add = (headline: string, more: Partial<Draft> = {}) => {
    app.clock.pass(A_MINUTE)
    return publishArticle(app, { headline, body: parseText('Words.'), ...more })
  }
  return { ...app, read, add }
}
const between = (page: string, from: string, to: string): string =>
  (page.split(from)[1] ?? '').split(to)[0] ?? ''

test('an article says who wrote it and where, when it came and was changed, in the paper’s time', async () => {
  const { articles, paper, people, clock, read, add } = await open()
  await paper.saveSettings(eva, { timeZone: 'Europe/Oslo' })
  const { id: personId } = await people.putPerson(eva, { name: 'Hanna <Lindqvist>' })
  const bylines = [
    { personId, name: 'Hanna', role: 'Washington' },
    { personId: null, name: 'A guest', role: '' },
  ]
  const { id, path, version } = await add('Rain', { bylines, dateline: 'OSLO' })
  clock.pass(A_MINUTE)
  await articles.edit(eva, id, version, { standfirst: 'More of it.' })
  const page = await read(path)
  expect(page).toContain(
    'By <a href="/authors/hanna-lindqvist">Hanna &lt;Lindqvist></a> in Washington and <b>A guest</b>',
  )
  expect(page).toContain('<time datetime="2026-01-01T13:01:00+01:00">1 January 2026, 13:01</time>')
  expect(page).toContain('<time datetime="2026-01-01T13:02:00+01:00">1 January 2026, 13:02</time>')
  expect(page).toContain('<abbr title="Central European Standard Time">CET</abbr>')
  expect(page).toContain('<span class="dateline">OSLO —</span>')
  expect(page.match(/<h1/g)).toHaveLength(1)
})

test('the way down to an article stands above it, its own headline whole', async () => {
  const { paper, read, add } = await open()
  const world = await paper.putSection(eva, { path: '/world', name: 'World' })
  const europe = { path: '/world/europe', name: 'Europe', parentId: world.id }
  const { id: sectionId } = await paper.putSection(eva, europe)
  const headline = `A headline ${'that goes on '.repeat(15)}`.trim()
  const { path } = await add(headline, { sectionId })
  const crumbs = between(await read(path), '<ol class="crumb">', '</ol>')
  expect([...crumbs.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)).toEqual([
    '/',
    '/world',
    '/world/europe',
  ])
  expect(crumbs).toContain(`aria-current="page">${headline}<`)
})

test('related is what an editor chose, then the storyline, then the section; never itself', async () => {
  const { storylines, paper, read, add } = await open()
  const { id: sectionId } = await paper.putSection(eva, { path: '/world', name: 'World' })
  const story = { title: 'Tide', mark: 'the tide', summary: parseText('So far.') }
  const { id: storylineId } = await storylines.putStoryline(eva, {
    ...story,
    ...{ state: 'running', steps: [], questions: [] },
  })
  const chosen = await add('Chosen')
  await add('Of the section', { sectionId })
  await add('Of the story', { storylineId })
  await add('Elsewhere')
  const { path } = await add('Itself', { sectionId, storylineId, relatedIds: [chosen.id] })
  const page = await read(path)
  const related = between(page, '>Related<', '</section>')
  expect([...related.matchAll(/<h3><a [^>]*>([^<]*)/g)].map(([, headline]) => headline)).toEqual([
    'Chosen',
    'Of the story',
    'Of the section',
  ])
  expect(page).toContain('<a class="mark" href="/storylines/tide">Updates on the tide</a>')
})

test('an article in another language says so on itself, and the page keeps its own', async () => {
  const { read, add } = await open()
  const { path } = await add('مطر', { language: 'ar' })
  const page = await read(path)
  expect(page).toContain('<html lang="en" dir="ltr">')
  expect(page).toContain('<header class="opening" lang="ar" dir="rtl">')
  expect(page).toContain('<div class="text" lang="ar" dir="rtl">')
  expect(await read('/')).toMatch(/<article class="item lead" lang="ar" dir="rtl">/)
})

test('a paper in Arabic is mirrored, and speaks Arabic', async () => {
  const { paper, read, add } = await open()
  await paper.saveSettings(eva, { language: 'ar' })
  await add('مطر')
  const page = await read('/')
  expect(page).toContain('<html lang="ar" dir="rtl">')
  expect(page).not.toContain('>Search<')
})

test('pictures come in both formats and all widths, the lead first, the rest when they are near', async () => {
  const { media, read, add } = await open()
  const bytes = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"/>')
  const system: Actor = { kind: 'system', name: 'test' }
  const drawing = { bytes, drawnWidth: 1_200, alt: 'A square & more', credit: 'Ilse' }
  const { id } = await media.upload(system, { ...drawing, focalX: 0.84, focalY: 0.1 })
  await media.render({ id })
  const { path } = await add('Rain', { leadPictureId: id, leadCaption: 'Seen from above.' })
  const figure = between(await read(path), '<figure>', '</figure>')
  expect(figure).toMatch(/<source type="image\/avif" srcset="\/media\/\S+ 320w, [^"]* 1200w"/)
  expect(figure).toMatch(/<source type="image\/webp" srcset=/)
  expect(figure).toMatch(/<img src="[^"]*" width="1200" height="800" alt="A square &amp; more"/)
  expect(figure).toContain('class="fx-80 fy-10" fetchpriority="high"')
  expect(figure).toContain('Seen from above. <span class="credit">Picture: Ilse</span>')
  const front = await read('/')
  expect(front.match(/<img/g)).toHaveLength(1)
  const other = await add('Sun')
  expect(await read(other.path)).toContain('loading="lazy"')
})

test('what others keep is framed only where a page has it', async () => {
  const { site, add } = await open()
  const html = '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>'
  const withFrame = await add('Film', { body: parseHtml(html) })
  const without = await add('Rain')
  const policyOf = async (path: string) =>
    (await site.request(path)).headers.get('content-security-policy')
  expect(await policyOf(withFrame.path)).toContain('https://www.youtube-nocookie.com')
  expect(await policyOf(without.path)).not.toContain('youtube')
})

test('a page of the house has its words and nothing of the news', async () => {
  const { read, add } = await open()
  await add('Rain')
  const { path } = await add('Imprint', { kind: 'page', slug: 'imprint' })
  const page = await read(path)
  expect(page).toContain('<div class="sheet"><h1>Imprint</h1>')
  for (const news of ['Rain', 'Most read', 'Published', 'id="comments"']) {
    expect(page).not.toContain(news)
  }
  expect(await read('/')).not.toContain('<a href="/imprint">Imprint')
})

test('opinion begins with the name of who says it', async () => {
  const { people, read, add } = await open()
  const { id: personId } = await people.putPerson(eva, { name: 'Maren' })
  const bylines = [{ personId, name: 'Maren', role: '' }]
  const { path } = await add('Rain', { kind: 'opinion', bylines })
  expect(await read(path)).toContain('<h1><span class="by">Maren</span> Rain</h1>')
})
