import { describe, expect, test } from 'vitest'
import { auditTrail } from '#audit'
import type { Actor, Id } from '#base'
import { type Folder, openMedia } from '#media'
import { databases, openTestDb, report, stoppedClock } from '#test'
import { openWork, recordReads } from '#work'
import { openAds } from './ads.ts'
import type { CampaignDraft, CreativeDraft, Target } from './campaign.ts'

const by: Actor = { kind: 'staff', name: 'Dora' }
const reader: Actor = { kind: 'reader', name: 'guest' }
const HOUR = 3_600_000
/** A PNG of one pixel. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
const anywhere: Target = { sectionIds: [], topicIds: [] }
const world = 'world' as Id<'section'>

const text = (html: string, placement: CreativeDraft['placement'] = 'sidebar'): CreativeDraft => {
  return { placement, kind: 'html', html, address: 'https://books.example/' }
}
const sold = (name: string, more: Partial<CampaignDraft> = {}): CampaignDraft => {
  const creatives = [text(name)]
  return { name, advertiser: 'Nordby', kind: 'sold', creatives, source: `test:${name}`, ...more }
}
const house = (name: string): CampaignDraft => ({ ...sold(name), kind: 'house' })

describe.each(databases)('ads on $name', ({ newUrl }) => {
  async function open() {
    const clock = stoppedClock()
    const db = await openTestDb(await newUrl())
    const told: string[] = []
    const files = new Map<string, Uint8Array>()
    const folder: Folder = {
      put: async (name, bytes) => void files.set(name, bytes),
      get: async (name) => files.get(name),
    }
    const openProcess = () => {
      const work = openWork({ db, now: clock.now, report })
      const media = openMedia({ read: db.read, change: work.change, now: clock.now, folder })
      const needs = { read: db.read, now: clock.now, media, random: () => 0 }
      const ads = openAds({ ...needs, change: work.change })
      work.follow({ onEvery: { '*': [ads.forget, ({ name }) => void told.push(name)] }, onOne: {} })
      return { ads, work, media }
    }
    const { ads, media } = openProcess()
    const shown = async (target = anywhere, place: CreativeDraft['placement'] = 'sidebar') =>
      (await ads.choose(place, target))?.html
    return { ads, media, db, clock, told, shown, openProcess }
  }

  test('two campaigns of three to one are shown three to one', async () => {
    const { ads, shown } = await open()
    await ads.putCampaign(by, sold('three', { weight: 3 }))
    await ads.putCampaign(by, sold('one'))
    let three = 0
    for (let i = 0; i < 2000; i++) if ((await shown()) === 'three') three++
    expect(three).toBe(1500)
  })

  test('what was sold comes before the house; nothing comes where nothing fits', async () => {
    const { ads, shown } = await open()
    expect(await shown()).toBeUndefined()
    await ads.putCampaign(by, house('ours'))
    expect(await shown()).toBe('ours')
    const { id } = await ads.putCampaign(by, sold('theirs'))
    expect([await shown(), await shown()]).toEqual(['theirs', 'theirs'])
    expect(await shown(anywhere, 'footer')).toBeUndefined()
    await ads.pauseCampaign(by, id)
    expect(await shown()).toBe('ours')
    await ads.resumeCampaign(by, id)
    expect(await shown()).toBe('theirs')
  })

  test('campaigns fly from one instant up to another', async () => {
    const { ads, shown, clock } = await open()
    const [startsAt, endsAt] = [clock.now() + HOUR, clock.now() + 2 * HOUR]
    await ads.putCampaign(by, sold('flight', { startsAt, endsAt }))
    const asked = () => recordReads(() => ads.hasAd('sidebar', anywhere))
    expect(await asked()).toEqual({ result: false, tags: new Set(['ads']), goodUntil: startsAt })
    clock.pass(HOUR)
    expect(await shown()).toBe('flight')
    expect(await asked()).toMatchObject({ result: true, goodUntil: endsAt })
    clock.pass(HOUR)
    expect(await shown()).toBeUndefined()
    expect(await asked()).toMatchObject({ result: false, goodUntil: Number.POSITIVE_INFINITY })
  })

  test('they aim at sections and topics', async () => {
    const { ads, shown } = await open()
    await ads.putCampaign(by, sold('world', { sectionIds: [world] }))
    await ads.putCampaign(by, house('ours'))
    expect(await shown()).toBe('ours')
    expect(await shown({ sectionIds: [world], topicIds: [] })).toBe('world')
    const topicIds = ['nato' as Id<'topic'>]
    await ads.putCampaign(by, sold('world', { sectionIds: [world], topicIds }))
    expect(await shown({ sectionIds: [world], topicIds: [] })).toBe('ours')
    expect(await shown({ sectionIds: [world], topicIds })).toBe('world')
    expect(await ads.hasAd('sidebar', anywhere)).toBe(true)
    expect(await ads.hasAd('front', anywhere)).toBe(false)
  })

  test('a campaign’s creatives for one place take turns', async () => {
    const { ads, shown } = await open()
    const creatives = [text('a'), text('b'), text('c', 'footer')]
    await ads.putCampaign(by, sold('turns', { creatives }))
    const four = [await shown(), await shown(), await shown(), await shown()]
    expect(four.toSorted()).toEqual(['a', 'a', 'b', 'b'])
    expect(await shown(anywhere, 'footer')).toBe('c')
  })

  test('put again it is the same; changed, what stays keeps its counts', async () => {
    const { ads, told, db } = await open()
    const draft = sold('books', { creatives: [text('a'), text('b')] })
    const first = await ads.putCampaign(by, draft)
    expect(await ads.putCampaign(by, draft)).toEqual(first)
    expect(told).toEqual(['campaign-placed'])
    const [a, b] = first.creatives
    if (!a || !b) throw new Error('Two creatives.')
    ads.saw(b.id)
    await ads.pauseCampaign(by, first.id)
    const creatives = [text('a'), text('c')]
    const second = await ads.putCampaign(by, { ...draft, creatives, weight: 2 })
    expect(second.creatives.map(({ html }) => html)).toEqual(['a', 'c'])
    expect(second).toMatchObject({ id: first.id, weight: 2, paused: true, version: 3 })
    expect(second.creatives[0]?.id).toBe(a.id)
    ads.saw(b.id) // from a page that was open still
    await ads.flush()
    expect(await ads.counts(first.id)).toMatchObject([{ creativeId: b.id, views: 2 }])
    const trail = await auditTrail(db.read, first.id)
    expect(trail.map(({ did }) => did)).toEqual([
      'campaign-placed',
      'campaign-paused',
      'campaign-changed',
    ])
  })

  test('two who change one campaign: the second is told', async () => {
    const { ads } = await open()
    const { id, version } = await ads.putCampaign(by, sold('books'))
    await ads.putCampaign(by, { ...sold('books'), id, version, weight: 2 })
    const late = ads.putCampaign(by, { ...sold('books'), id, version, weight: 3 })
    await expect(late).rejects.toMatchObject({ kind: 'conflict' })
    expect(await ads.campaigns()).toMatchObject([{ weight: 2 }])
  })

  test('views and clicks of all processes are counted by the day, in batches', async () => {
    const { ads, clock, openProcess } = await open()
    const campaign = await ads.putCampaign(by, sold('books'))
    const id = campaign.creatives[0]?.id
    if (!id) throw new Error('One creative.')
    const other = openProcess()
    for (let i = 0; i < 3; i++) ads.saw(id)
    other.ads.saw(id)
    other.ads.clicked(id)
    ads.saw('gone' as Id<'creative'>)
    await Promise.all([ads.flush(), other.ads.flush()])
    clock.pass(24 * HOUR)
    ads.clicked(id)
    await ads.flush()
    await ads.flush()
    expect(await ads.counts(campaign.id)).toEqual([
      { creativeId: id, day: '2026-01-01', views: 4, clicks: 1 },
      { creativeId: id, day: '2026-01-02', views: 0, clicks: 1 },
    ])
  })

  test('a change is seen by the other processes as soon as they hear of it', async () => {
    const { ads, openProcess } = await open()
    await ads.putCampaign(by, house('old'))
    const other = openProcess()
    expect(await other.ads.choose('sidebar', anywhere)).toMatchObject({ html: 'old' })
    await ads.putCampaign(by, sold('new'))
    await other.work.catchUp()
    const chosen = await other.ads.choose('sidebar', anywhere)
    expect(chosen).toMatchObject({ html: 'new' })
    expect(await other.ads.creative(chosen?.id as Id<'creative'>)).toEqual(chosen)
    await expect(ads.creative('x' as Id<'creative'>)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('what cannot be shown is refused in words', async () => {
    const { ads, media } = await open()
    const put = (more: Partial<CampaignDraft>) => ads.putCampaign(by, sold('x', more))
    const picture = {
      placement: 'sidebar',
      kind: 'picture',
      address: '/letters',
      alt: 'B',
    } as const
    const there = { source: 'old:1', address: 'https://old.example/1.png' }
    const absent = { ...picture, pictureId: (await media.expect(by, there)).id }
    const here = { ...picture, pictureId: (await media.upload(by, { bytes: DOT })).id }
    const refusals: [Partial<CampaignDraft>, string][] = [
      [{ name: ' ' }, 'a name'],
      [{ startsAt: 2, endsAt: 2 }, 'ends before'],
      [{ weight: 0 }, 'weight'],
      [{ weight: 1.5 }, 'weight'],
      [{ creatives: [{ ...text('a'), address: 'javascript:alert(1)' }] }, 'web address'],
      [{ creatives: [{ ...text('a'), address: '//evil.example' }] }, 'web address'],
      [{ creatives: [{ ...text('a'), placement: 'sky' as 'front' }] }, 'no place'],
      [{ creatives: [text(' ')] }, 'Give the HTML'],
      [{ creatives: [picture] }, 'Choose the picture'],
      [{ creatives: [absent] }, 'upload it first'],
      [{ creatives: [{ ...here, alt: ' ' }] }, 'in words'],
    ]
    for (const [more, words] of refusals) await expect(put(more)).rejects.toThrow(words)
    expect(await ads.campaigns()).toEqual([])
    const { id, creatives } = await put({ creatives: [here] })
    expect(creatives).toMatchObject([{ pictureId: here.pictureId, html: '' }])
    for (const verb of ['pauseCampaign', 'resumeCampaign'] as const) {
      await expect(ads[verb](reader, id)).rejects.toMatchObject({ kind: 'forbidden' })
      const unknown = ads[verb](by, 'x' as Id<'campaign'>)
      await expect(unknown).rejects.toMatchObject({ kind: 'not-found' })
    }
    const refused = ads.putCampaign(reader, sold('y'))
    await expect(refused).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
