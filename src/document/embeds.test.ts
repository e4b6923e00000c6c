import { expect, test } from 'vitest'
import { embedAt, frameOf, labelOf, trueEmbed } from './embeds.ts'
import { providerNames } from './providers.ts'

/** An address as people share it, and one as pages embed it. */
const samples: Record<string, [shared: string, embedded: string]> = {
  youtube: [
    'https://m.youtube.com/watch?list=1&v=abc-_123456',
    'https://www.youtube.com/embed/abc-_123456?start=3',
  ],
  vimeo: ['https://vimeo.com/76979871', '//player.vimeo.com/video/76979871?h=8272103f6e'],
  dailymotion: ['https://dai.ly/x84sh87', 'https://www.dailymotion.com/embed/video/x84sh87'],
  ted: ['https://www.ted.com/talks/a_talk-2', 'https://embed.ted.com/talks/lang/fr/a_talk-2'],
  x: [
    'https://twitter.com/a_b/status/319508408669708289?s=20',
    'https://platform.twitter.com/embed/Tweet.html?dnt=1&id=319508408669708289',
  ],
  bluesky: [
    'https://bsky.app/profile/did:plc:abc123/post/3kabcdefg',
    'https://embed.bsky.app/embed/did:plc:abc123/app.bsky.feed.post/3kabcdefg?id=1',
  ],
  mastodon: [
    'https://mastodon.social/@a.b/110000000000000000',
    'https://mastodon.social/@a.b/110000000000000000/embed',
  ],
  peertube: [
    'https://tube.example/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d',
    'https://tube.example/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d?title=0',
  ],
  instagram: [
    'https://www.instagram.com/a.b/reel/CxYz-_12345/',
    'https://www.instagram.com/p/CxYz-_12345/embed/',
  ],
  tiktok: [
    'https://www.tiktok.com/@a.b/video/7000000000000000000',
    'https://www.tiktok.com/embed/v2/7000000000000000000',
  ],
  datawrapper: ['https://datawrapper.dwcdn.net/AbCd1/', 'https://datawrapper.dwcdn.net/AbCd1'],
  flourish: [
    'https://public.flourish.studio/visualisation/123456/',
    'https://flo.uri.sh/visualisation/123456/embed',
  ],
  openstreetmap: [
    'https://www.openstreetmap.org/export/embed.html?bbox=10.1%2C59.8%2C10.9%2C60.0&layer=mapnik',
    'https://www.openstreetmap.org/export/embed.html?bbox=10.1%2C59.8%2C10.9%2C60.0&layer=mapnik',
  ],
  soundcloud: [
    'https://soundcloud.com/a-b/c-d',
    'https://w.soundcloud.com/player/?visual=1&url=https%3A//soundcloud.com/a-b/c-d',
  ],
  spotify: [
    'https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk',
    'https://open.spotify.com/embed/episode/4rOoJ6Egrf8K2IrywzwOMk?theme=0',
  ],
}

test.each(providerNames)('%s is known by its addresses, and frames only its own', (name) => {
  const [shared = '', embedded = ''] = samples[name] ?? []
  for (const address of [shared, embedded]) {
    const attrs = embedAt(address, 'Title')
    expect(attrs).toMatchObject({ provider: name, title: 'Title' })
    if (!attrs) continue
    expect(trueEmbed(attrs)).toEqual(attrs)
    const frame = frameOf(attrs)
    expect(frame?.src).toMatch(/^https:\/\//)
    expect(embedAt(frame?.src ?? '')).toMatchObject({ provider: name })
    expect(frame?.src.startsWith(`${frame.origin}/`)).toBe(true)
    expect(labelOf(attrs)).not.toBe(name)
  }
})

test.each([
  'https://youtube.com.evil.example/watch?v=abcdefgh',
  'https://evil.example/?https://youtu.be/abcdefgh',
  'https://www.youtube.com/@channel',
  'http://mastodon.social/@a/110000000000000000',
  'https://localhost/@a/110000000000000000',
  'javascript:https://youtu.be/abcdefgh',
  '/watch?v=abcdefgh',
])('%s is no embed', (address) => expect(embedAt(address)).toBeUndefined())

test('an id of another shape is never put into an address', () => {
  const attrs = {
    provider: 'youtube',
    id: 'a/../../b',
    url: 'https://youtu.be/abcdefgh',
    title: null,
  }
  expect([trueEmbed(attrs), frameOf(attrs)]).toEqual([undefined, undefined])
})
