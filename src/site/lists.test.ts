import { expect, test } from 'vitest'
import type { Draft } from '#articles'
import type { Actor } from '#base'
import { parseText } from '#document'
import { openTestApp, publishArticle } from '#test'

const eva: Actor = { kind: 'staff', name: 'Eva' }
const A_MINUTE = 60_000

async function open(settings = {}) {
  const app = await openTestApp()
  await app.paper.saveSettings(eva, { perPage: 2, ...settings })
  const read = async (path: string) => (await app.site.request(path)).text()
  const add = (headline: string, more: Partial<Draft> = {}) => {
    app.clock.pass(A_MINUTE)
    return publishArticle(app, { headline, body: parseText('Words.'), ...more })
  }
  const headlines = async (path: string) =>
    [...(await read(path)).matchAll(/<h[23]><a [^>]*>(?:<span.*?<\/span> )?([^<]*)/g)].map(
      ([, headline]) => headline,
    )
  return { ...app, read, add, headlines }
}
const olderOf = (page: string): string => /href="([^"]*)" rel="next"/.exec(page)?.[1] ?? ''

test('nothing stands twice on the home front', async () => {
  const { paper, add, headlines } = await open()
  const { id: sectionId } = await paper.putSection(eva, { path: '/world', name: 'World' })
  for (let nth = 0; nth < 20; nth++) await add(`News ${nth}`, { sectionId })
  await add('Said', { kind: 'opinion' })
  const shown = (await headlines('/')).filter((headline) => headline?.startsWith('News'))
  expect(shown.length).toBeGreaterThan(12)
  expect(new Set(shown).size).toBe(shown.length)
})

test('the front of a section shows each article once, and leads to the older ones', async () => {
  const { paper, add, headlines, read } = await open({ perPage: 12 })
  const world = await paper.putSection(eva, { path: '/world', name: 'World' })
  const europe = { path: '/world/europe', name: 'Europe', parentId: world.id }
  const { id: sectionId } = await paper.putSection(eva, europe)
  for (let nth = 0; nth < 14; nth++) await add(`News ${nth}`, { sectionId })
  for (const path of ['/world', '/world/europe']) {
    const shown = await headlines(path)
    expect(shown).toHaveLength(12)
    expect(new Set(shown).size).toBe(12)
  }
  expect(await headlines(olderOf(await read('/world')))).toEqual(['News 1', 'News 0'])
  expect(await read('/world')).toContain(
    '<nav aria-label="In World"><a href="/world/europe">Europe</a>',
  )
  expect(await read('/world/europe')).toContain('<li><a href="/world">World</a></li>')
})

test('older pages do not shift when something new is published', async () => {
  const { paper, add, headlines, read } = await open()
  const { id } = await paper.putTopic(eva, { name: 'Weather' })
  for (const headline of ['one', 'two', 'three', 'four', 'five']) {
    await add(headline, { topicIds: [id] })
  }
  expect(await headlines('/topics/weather')).toEqual(['five', 'four'])
  const older = olderOf(await read('/topics/weather'))
  expect(await headlines(older)).toEqual(['three', 'two'])
  await add('six', { topicIds: [id] })
  expect(await headlines('/topics/weather')).toEqual(['six', 'five'])
  expect(await headlines(older)).toEqual(['three', 'two'])
  expect(await headlines(olderOf(await read(older)))).toEqual(['one'])
})

test('no older part comes after an article that the list has not, and who reads one goes on', async () => {
  const { articles, paper, add, press, site } = await open()
  const { id: sectionId } = await paper.putSection(eva, { path: '/world', name: 'World' })
  const { id: topic } = await paper.putTopic(eva, { name: 'Weather' })
  const foreign = await add('Foreign')
  await add('one', { sectionId, topicIds: [topic] })
  const two = await add('two', { sectionId, topicIds: [topic] })
  const three = await add('three', { sectionId, topicIds: [topic] })
  const ask = async (path: string) => {
    const { status, headers } = await site.request(path)
    return [status, headers.get('location')]
  }
  const lists = ['/world', '/topics/weather', '/2026/01/01']
  const before = (list: string, { id }: { id: string }) => `${list}/before/${id}`
  for (const list of lists) expect(await ask(before(list, two))).toEqual([200, null])
  await articles.withdraw(eva, two.id)
  const kept = press.stats()
  for (const list of lists) {
    expect(await ask(before(list, two))).toEqual([302, before(list, three)])
    const unknown = { id: '019bd2a0-0000-7000-8000-000000000000' }
    expect(await ask(before(list, unknown))).toEqual([404, null])
  }
  for (const list of lists.slice(0, 2)) {
    expect((await ask(before(list, foreign)))[0]).toBe(302)
  }
  expect(press.stats().partBytes).toBeLessThanOrEqual(kept.partBytes)
  await articles.withdraw(eva, three.id)
  for (const list of lists) expect(await ask(before(list, three))).toEqual([302, list])
  expect(await ask(before('/2026/01/02', foreign))).toEqual([404, null])
})

test('an author has a page with what they wrote, and no address that is not for readers', async () => {
  const { people, add, read, headlines } = await open()
  const about = { role: 'Correspondent', bio: 'Writes.', email: 'secret@paper.example' }
  const links = ['https://hanna.example']
  const { id: personId } = await people.putPerson(eva, { name: 'Hanna', ...about, links })
  await add('Rain', { bylines: [{ personId, name: 'Hanna', role: '' }] })
  const page = await read('/authors/hanna')
  expect(page).toContain(
    '<h1>Hanna</h1><p class="role">Correspondent</p><p class="bio">Writes.</p>',
  )
  expect(page).toContain('<a href="https://hanna.example" rel="me">hanna.example</a>')
  expect(page).not.toContain('secret')
  expect(await headlines('/authors/hanna')).toEqual(['Rain'])
})

test('a storyline tells what happened so far, and what is still open', async () => {
  const { storylines, add, read, headlines } = await open()
  const told = await add('Told')
  const day = Date.parse('2024-07-10T12:00:00Z')
  const step = { day, text: 'The water rose.', articleId: told.id, address: null }
  const { id } = await storylines.putStoryline(eva, {
    ...{ title: 'Tide', mark: 'the tide', state: 'running', summary: parseText('It comes.') },
    steps: [step],
    questions: [{ question: 'Who pays?', answer: '', articleId: null }],
  })
  await add('Rain', { storylineId: id })
  const page = await read('/storylines/tide')
  expect(page).toContain('<time datetime="2024-07-10">10 July</time>')
  expect(page).toContain(`The water rose. <a href="${told.path}" class="more">`)
  expect(page).toContain('Who pays?')
  expect(await headlines('/storylines/tide')).toEqual(['Rain'])
  expect(await read('/storylines')).toContain('<a href="/storylines/tide">Tide</a>')
})

test('the archive leads from years to days, and knows no day on which nothing came', async () => {
  const { add, read, headlines, site } = await open({ timeZone: 'Pacific/Auckland' })
  await add('Rain')
  const archive = await read('/archive')
  expect(archive).toContain('<a href="/2026/01">January</a>')
  expect(archive).toContain('<span>February</span>')
  expect(await read('/2026')).toContain('<a href="/2026/01">January</a><span>1 article</span>')
  expect(await read('/2026/01')).toMatch(/<a href="\/2026\/01\/02">2 <small>1 article/)
  expect(await headlines('/2026/01/02')).toEqual(['Rain'])
  for (const path of ['/2026/01/01', '/2026/02', '/2025', '/2026/02/30']) {
    expect([path, (await site.request(path)).status]).toEqual([path, 404])
  }
  await add('Sun')
  expect(await headlines('/2026/01/02')).toEqual(['Sun', 'Rain'])
})

test('today’s date is today’s right after midnight in the paper’s zone', async () => {
  const { read, clock } = await open({ timeZone: 'Europe/Oslo' })
  expect(await read('/')).toContain('>Thursday, 1 January 2026<')
  clock.pass(11 * 3_600_000 - 1)
  expect(await read('/')).toContain('>Thursday, 1 January 2026<')
  clock.pass(1)
  expect(await read('/')).toContain('<time datetime="2026-01-02">Friday, 2 January 2026</time>')
})
