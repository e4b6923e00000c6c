import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import exifr from 'exifr'
import sharp, { type Sharp } from 'sharp'
import { describe, expect, onTestFinished, test } from 'vitest'
import { auditTrail } from '#audit'
import type { Actor } from '#base'
import { databases, openTestApp, openTestDb, report, stoppedClock } from '#test'
import { openWork, recordReads } from '#work'
import { openFolder } from './folder.ts'
import { openMedia } from './media.ts'

const by: Actor = { kind: 'staff', name: 'Dora' }
const reader: Actor = { kind: 'reader', name: 'guest' }

const plain = (width: number, height: number, background = '#205060'): Sharp =>
  sharp({ create: { width, height, channels: 3, background } })
const jpeg = (width = 1400, height = 900, background?: string): Promise<Buffer> =>
  plain(width, height, background).jpeg().toBuffer()

/** A picture whose camera knew where it stood, and held it on its side. */
const shot = (): Promise<Buffer> =>
  plain(1200, 800)
    .jpeg()
    .withExif({
      IFD0: { Artist: 'Ann Quay', ImageDescription: 'The harbour', Copyright: 'CC BY' },
      IFD3: {
        GPSLatitudeRef: 'N',
        ...{ GPSLatitude: '51/1 30/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '0/1 7/1 0/1' },
      },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()

describe.each(databases)('media on $name', ({ newUrl }) => {
  async function open() {
    const path = await mkdtemp(join(tmpdir(), 'media-'))
    onTestFinished(() => rm(path, { recursive: true }))
    const clock = stoppedClock()
    const db = await openTestDb(await newUrl())
    const work = openWork({ db, now: clock.now, report })
    const folder = openFolder(path)
    const media = openMedia({ read: db.read, change: work.change, now: clock.now, folder })
    return { media, work, read: db.read, clock }
  }

  test('a picture is usable at once: one rendition, its size and its colour', async () => {
    const { media, read } = await open()
    const { id } = await media.upload(by, {
      bytes: await jpeg(),
      fileName: 'rain.jpg',
      alt: 'Rain',
    })
    const picture = await media.picture(id)
    expect(picture).toMatchObject({ width: 1400, height: 900, alt: 'Rain', ready: false })
    expect(picture?.colour).toMatch(/^#(1f|20|21)(4f|50|51)(5f|60|61)$/)
    const [first] = picture?.renditions ?? []
    expect(first).toMatchObject({ format: 'webp', width: 960, height: 617 })
    const file = await media.file(first?.file ?? '')
    expect(file?.type).toBe('image/webp')
    expect(await sharp(file?.bytes).metadata()).toMatchObject({ format: 'webp', width: 960 })
    expect(await auditTrail(read, id)).toMatchObject([{ did: 'picture-uploaded', by }])
  })

  test('the whole is upright and says nothing of place or camera; credit and caption are kept', async () => {
    const { media } = await open()
    const bytes = await shot()
    expect(await exifr.gps(bytes)).toMatchObject({ latitude: 51.5 })
    const picture = await media.upload(by, { bytes, caption: 'Low water' })
    expect(picture).toMatchObject({ width: 800, height: 1200, credit: 'Ann Quay' })
    expect(picture).toMatchObject({ caption: 'Low water', licence: 'CC BY' })
    for (const name of [picture.file, picture.renditions[0]?.file]) {
      const file = await media.file(name ?? '')
      const { exif, iptc, xmp, orientation } = await sharp(file?.bytes).metadata()
      expect([exif, iptc, xmp, orientation ?? 1]).toEqual([undefined, undefined, undefined, 1])
    }
  })

  test('the same file, or the same source, is one picture', async () => {
    const { media } = await open()
    const bytes = await jpeg()
    const [one, two] = [
      await media.upload(by, { bytes, source: 'wp:1' }),
      await media.upload(by, { bytes }),
    ]
    const other = await media.upload(by, { bytes: await jpeg(50, 50), source: 'wp:1' })
    expect([two.id, other.id]).toEqual([one.id, one.id])
    expect((await media.list({ limit: 9 })).items).toHaveLength(1)
  })

  test('an import makes room for a picture, and its file comes later', async () => {
    const { media } = await open()
    const given = { source: 'wp:7', address: 'https://old.example/7.jpg', alt: 'Seven' }
    const { id } = await media.expect(by, given)
    expect((await media.expect(by, given)).id).toBe(id)
    expect(await media.picture(id)).toMatchObject({ file: null, width: 0, ready: false })
    expect((await media.expected({ limit: 9 })).map((p) => p.id)).toEqual([id])
    const twin = await media.upload(by, { bytes: await shot() })
    const filled = await media.upload(by, { bytes: await shot(), source: 'wp:7' })
    expect(filled).toMatchObject({ id, alt: 'Seven', width: 800, credit: 'Ann Quay' })
    expect(twin.id).not.toBe(id)
    expect(await media.expected({ limit: 9 })).toEqual([])
    for (const picture of [twin, filled]) await media.render(picture)
    expect(await media.pictures([id, twin.id])).toMatchObject([{ ready: true }, { ready: true }])
  })

  test('the duty makes every size once, and again does no harm', async () => {
    const { media, work } = await open()
    const told: string[] = []
    work.follow({ onEvery: { '*': [({ tags }) => void told.push(...tags)] }, onOne: {} })
    const { id } = await media.upload(by, { bytes: await jpeg(), focalX: 0.9, focalY: 0.2 })
    await media.render({ id })
    const once = await media.picture(id)
    await media.render({ id })
    expect(await media.picture(id)).toEqual(once)
    expect(once?.ready).toBe(true)
    expect(new Set(told)).toEqual(new Set([`picture:${id}`]))
    const of = (format: string) => once?.renditions.filter((r) => r.format === format)
    expect(of('avif')?.map(({ width }) => width)).toEqual([320, 480, 640, 960, 1280, 1400])
    expect(of('webp')?.map(({ width }) => width)).toEqual([320, 480, 640, 960, 1280, 1400])
    expect(
      of('jpeg')
        ?.map((r) => r.height)
        .toSorted(),
    ).toEqual([675, 900, 900])
    for (const { file, width, height, bytes } of once?.renditions ?? []) {
      const served = await media.file(file)
      expect(served?.bytes.length).toBe(bytes)
      expect(await sharp(served?.bytes).metadata()).toMatchObject({ width, height })
    }
  })

  test('what is said of it can be changed by one at a time; a new focus makes new crops', async () => {
    const { media } = await open()
    const { id, version } = await media.upload(by, { bytes: await jpeg() })
    await media.render({ id })
    const before = await media.picture(id)
    const changed = await media.describe(by, id, version, { alt: ' Rain\u202e\nagain ', focalX: 2 })
    expect(changed).toMatchObject({ alt: 'Rain again', focalX: 1, focalY: 0.5, version: 2 })
    const late = media.describe(by, id, version, { alt: 'Sun' })
    await expect(late).rejects.toMatchObject({ kind: 'conflict' })
    await media.render({ id })
    const names = (p = before) => p?.renditions.map(({ file }) => file)
    expect(names(await media.picture(id))).not.toEqual(names())
  })

  test('reads name what they read; lists come by the page, newest first', async () => {
    const { media, clock } = await open()
    const ids = []
    for (const colour of ['#111111', '#222222', '#333333']) {
      ids.unshift((await media.upload(by, { bytes: await jpeg(40, 30, colour) })).id)
      clock.pass(ids.length - 1)
    }
    const [a, b, c] = ids
    if (!a || !b || !c) throw new Error('Three pictures.')
    const { tags, result } = await recordReads(() => media.pictures([c, a, c]))
    expect(result.map(({ id }) => id)).toEqual([c, a, c])
    expect([...tags]).toEqual([`picture:${c}`, `picture:${a}`])
    const first = await media.list({ limit: 2 })
    expect(first.items.map(({ id }) => id)).toEqual([a, b])
    const { items, next } = await media.list({
      limit: 2,
      ...(first.next && { before: first.next }),
    })
    expect([items.map(({ id }) => id), next]).toEqual([[c], undefined])
  })

  test('readers may do nothing, and what is no picture is refused in words', async () => {
    const { media } = await open()
    const bytes = await jpeg(40, 30)
    await expect(media.upload(reader, { bytes })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(
      media.expect(reader, { source: 'a', address: 'https://a.example' }),
    ).rejects.toMatchObject({ kind: 'forbidden' })
    const { id } = await media.upload(by, { bytes })
    await expect(media.describe(reader, id, 1, {})).rejects.toMatchObject({ kind: 'forbidden' })
    const cut = (await jpeg(900, 900, '#a0b0c0')).subarray(0, 700)
    await expect(media.upload(by, { bytes: cut })).rejects.toThrow('damaged')
    const bomb = await plain(10_000, 5_001).png().toBuffer()
    expect(bomb.length).toBeLessThan(1_000_000)
    await expect(media.upload(by, { bytes: bomb })).rejects.toThrow('50 million pixels')
    const ribbon = await plain(20, 170).png().toBuffer()
    await expect(media.upload(by, { bytes: ribbon })).rejects.toThrow('eight times')
  })
})

test('in the whole paper every size follows by itself', async () => {
  const { media, work } = await openTestApp()
  const { id } = await media.upload(by, { bytes: await jpeg(600, 400) })
  await work.settled()
  const picture = await media.picture(id)
  expect(picture?.ready).toBe(true)
  const described = await media.describe(by, id, 1, { focalX: 0.1 })
  await work.settled()
  const names = (await media.picture(id))?.renditions.map(({ file }) => file)
  expect(names).not.toEqual(described.renditions.map(({ file }) => file))
})
