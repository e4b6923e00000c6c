/** Everything that can be done to the paper itself: settings, sections, topics, addresses, people,
 * pictures, storylines, fronts, advertisements. */
import type { Id } from '#base'
import { parseMarkup } from '#document'
import type { Container } from '#fronts'
import { desk, HOUR, importer, type Move, type Moves, note, one } from './world.ts'

const settings = [
  { title: 'The Other Paper' },
  { tagline: 'All of it.', description: 'News.', ears: [{ title: 'Ear', text: 'Left' }] },
  { timeZone: 'Pacific/Auckland' },
  { language: 'ar' },
  { perPage: 1 },
  { navigation: [{ label: 'Search', address: '/search' }], social: ['https://social.example/us'] },
  { comments: { policy: 'closed', hold: 'none', closeAfterDays: null } },
  { comments: { policy: 'open', hold: 'first-time', closeAfterDays: 1 } },
  { ads: { inArticleAfter: 1, adsTxt: 'seller.example, 1, DIRECT' } },
  { robots: { search: true, training: true, answers: false } },
  { footer: [{ title: 'House', links: [{ label: 'About', address: '/about' }] }] },
  { publisher: { name: 'House', address: 'Street 1', email: 'desk@paper.example' } },
] as const

export const paperMoves: Moves['paper'] = {
  async saveSettings({ paper }, _, pick) {
    const changes = JSON.parse(JSON.stringify(one(settings, pick)))
    await paper.saveSettings(desk, changes)
    return 'settings'
  },
  async putSection({ paper }, world, pick) {
    const parentId = pick % 3 === 1 ? (one(world.sections, pick) ?? null) : null
    const name = pick % 2 ? 'Weather' : 'World'
    const draft = { path: `/section-${pick % 4}`, name, parentId, description: `No. ${pick}` }
    const before = (await paper.sectionByPath(draft.path))?.version
    const { id, version, path } = await paper.putSection(desk, draft)
    note(world.paths, path)
    note(world.sections, id)
    return version === before ? undefined : id
  },
  async removeSection({ paper }, world, pick) {
    const id = one(world.sections, pick)
    if (!id) return undefined
    await paper.removeSection(desk, id)
    world.sections.splice(world.sections.indexOf(id), 1)
    return id
  },
  async putTopic({ paper }, world, pick) {
    const draft = { slug: `topic-${pick % 3}`, name: `Topic ${pick}` }
    const before = (await paper.topicBySlug(draft.slug))?.version
    const { id, version } = await paper.putTopic(desk, draft)
    note(world.topics, id)
    return version === before ? undefined : id
  },
  async putRedirect({ paper }, { paths }, pick) {
    const from = `/old/${pick % 3}`
    const target = pick % 4 === 3 ? null : (one(paths, pick) ?? '/')
    await paper.putRedirect(desk, note(paths, from), target === from ? null : target)
    return from
  },
  async receiveMessage({ paper }, _, pick) {
    const said = { name: 'Ann', email: 'ann@example.com', subject: '', body: `Hello ${pick}` }
    return (await paper.receiveMessage(desk, said)).id
  },
}

export const peopleMoves: Moves['people'] = {
  async putPerson({ people }, world, pick) {
    const picture = { pictureId: one(world.pictures, pick) ?? null }
    const slug = `eva-${pick % 2}`
    const old = await people.personBySlug(slug)
    const known = old ? { id: old.id } : { slug }
    const draft = { ...known, ...picture, name: `Eva ${pick}`, bio: `No. ${pick}` }
    const { id, version } = await people.putPerson(desk, draft)
    note(world.persons, id)
    return version === old?.version ? undefined : id
  },
}

const drawing = (pick: number, [width, height] = [48, 32]): Uint8Array =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect ` +
      `width="${width}" height="${height}" fill="rgb(${pick},0,0)"/></svg>`,
  )
const system = { kind: 'system', name: 'artist' } as const

/** What is taken in once more changes nothing, and leaves no line. */
async function unlessKnown(
  { media }: Parameters<Move>[0],
  world: Parameters<Move>[1],
  take: () => Promise<{ id: Id<'picture'>; version: number }>,
) {
  const known = await media.pictures(world.pictures)
  const { id, version } = await take()
  note(world.pictures, id)
  const same = known.some((picture) => picture.id === id && picture.version === version)
  return same ? undefined : id
}

export const mediaMoves: Moves['media'] = {
  upload(paper, world, pick) {
    const source = pick % 2 ? { source: `there:${pick % 4}` } : {}
    const picture = { bytes: drawing(pick), drawnWidth: 48, alt: `Picture ${pick}`, ...source }
    return unlessKnown(paper, world, () => paper.media.upload(system, picture))
  },
  expect(paper, world, pick) {
    const given = { source: `there:${pick % 4}`, address: 'https://there.example/a.jpg' }
    const expected = { ...given, alt: 'There' }
    return unlessKnown(paper, world, () => paper.media.expect(importer, expected))
  },
  async describe({ media }, world, pick) {
    const id = one(world.pictures, pick)
    const picture = id && (await media.picture(id))
    if (!picture) return undefined
    const focal = pick % 2 ? { focalX: 0.1 * (pick % 10) } : {}
    const words = { caption: `Caption ${pick}`, credit: 'Eva', ...focal }
    await media.describe(desk, id, picture.version, words)
    return id
  },
}

const storylineOf = (pick: number, articleId: Parameters<Move>[1]['articles'][0] | null) => ({
  ...{ title: `Floods ${pick}`, mark: 'Updates on floods', summary: parseMarkup('All of it.') },
  ...({ state: 'running', slug: `floods-${pick % 2}` } as const),
  steps: [{ day: 1_767_268_800_000, text: `Step ${pick}`, articleId, address: null }],
  questions: [{ question: 'When?', answer: pick % 2 ? 'Soon.' : '', articleId }],
})

export const storylineMoves: Moves['storylines'] = {
  async putStoryline({ storylines }, world, pick) {
    const articleId = one(world.articles, pick) ?? null
    const draft = { ...storylineOf(pick, articleId), source: `there:${pick % 2}` }
    return note(world.storylines, (await storylines.putStoryline(desk, draft)).id)
  },
  async saveStoryline({ storylines }, world, pick) {
    const id = one(world.storylines, pick)
    const old = id && (await storylines.storyline(id))
    if (!old) return undefined
    const draft = storylineOf(pick, one(world.articles, pick) ?? null)
    await storylines.saveStoryline(desk, id, old.version, draft)
    return id
  },
}

export const frontMoves: Moves['fronts'] = {
  async saveFront({ fronts }, world, pick) {
    const key = (pick % 3 === 1 && one(world.sections, pick)) || 'home'
    const chosen = world.articles.slice(0, 1 + (pick % 3))
    const items = chosen.map((articleId) => ({ articleId, headline: `Front ${pick}` }))
    const plain = { address: '', place: null, limit: 4, storylineId: null }
    const lead: Container = { ...plain, kind: 'lead', title: '', items }
    const rest: Container = { ...plain, kind: 'columns', title: 'Rest', items: [], place: 'all' }
    const { version } = await fronts.layout(key)
    await fronts.saveFront(desk, key, { containers: [lead, rest] }, version)
    return key
  },
}

const judging =
  (verb: 'pauseCampaign' | 'resumeCampaign'): Move =>
  async ({ ads }, { campaigns }, pick) => {
    const id = one(campaigns, pick)
    if (id) await ads[verb](desk, id)
    return id
  }

export const adMoves: Moves['ads'] = {
  async putCampaign({ ads, clock }, world, pick) {
    const placement = one(
      ['in-article', 'sidebar', 'front', 'leaderboard', 'footer'] as const,
      pick,
    )
    const [startsAt, endsAt] = pick % 2 ? [clock.now() + 1, clock.now() + HOUR] : [null, null]
    const sectionIds = pick % 3 ? world.sections.slice(0, 1) : []
    const creative = { kind: 'html', html: `<b>${pick}</b>`, address: 'https://shop.example/' }
    const draft = { name: `Shop ${pick}`, advertiser: 'Shop', kind: 'sold', startsAt, endsAt }
    const { id } = await ads.putCampaign(desk, {
      ...{ ...draft, kind: 'sold', sectionIds, source: `there:${pick}` },
      creatives: [{ ...creative, kind: 'html', placement: placement ?? 'sidebar' }],
    })
    return note(world.campaigns, id)
  },
  pauseCampaign: judging('pauseCampaign'),
  resumeCampaign: judging('resumeCampaign'),
}
