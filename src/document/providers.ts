/** A company whose players, posts or charts may stand in a body; none is asked before a click. */
export type Provider = {
  label: string
  /** Finds the id in an address: the first pattern that fits gives it by its groups, joined by `/`. */
  addresses: readonly RegExp[]
  /** What an id looks like. */
  id: RegExp
  /** Where people read or watch it. */
  page: (id: string) => string
  /** What the frame shows; undefined where a link must do. */
  frame: (id: string) => string | undefined
  /** Width to height. */
  shape: 'video' | 'square' | 'tall' | 'audio'
}

const web = (host: string, path: string): RegExp =>
  new RegExp(`^https?://(?:www\\.|m\\.)?${host}/${path}`, 'i')

export const providers: Record<string, Provider> = {
  youtube: {
    label: 'YouTube',
    addresses: [
      web('youtube(?:-nocookie)?\\.com', '(?:embed|v|shorts|live)/([\\w-]{6,20})'),
      web('youtube\\.com', 'watch\\?(?:[^#]*&)?v=([\\w-]{6,20})'),
      web('youtu\\.be', '([\\w-]{6,20})'),
    ],
    id: /^[\w-]{6,20}$/,
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
    frame: (id) => `https://www.youtube-nocookie.com/embed/${id}`,
    shape: 'video',
  },
  vimeo: {
    label: 'Vimeo',
    addresses: [web('player\\.vimeo\\.com', 'video/(\\d+)'), web('vimeo\\.com', '(\\d+)')],
    id: /^\d{1,15}$/,
    page: (id) => `https://vimeo.com/${id}`,
    frame: (id) => `https://player.vimeo.com/video/${id}?dnt=1`,
    shape: 'video',
  },
  dailymotion: {
    label: 'Dailymotion',
    addresses: [web('dailymotion\\.com', '(?:embed/)?video/(\\w+)'), web('dai\\.ly', '(\\w+)')],
    id: /^\w{3,20}$/,
    page: (id) => `https://www.dailymotion.com/video/${id}`,
    frame: (id) => `https://www.dailymotion.com/embed/video/${id}`,
    shape: 'video',
  },
  ted: {
    label: 'TED',
    addresses: [web('(?:embed\\.)?ted\\.com', 'talks/(?:lang/\\w+/)?([\\w-]+)')],
    id: /^[\w-]{3,200}$/,
    page: (id) => `https://www.ted.com/talks/${id}`,
    frame: (id) => `https://embed.ted.com/talks/${id}`,
    shape: 'video',
  },
  x: {
    label: 'X',
    addresses: [
      web('(?:mobile\\.)?(?:twitter|x)\\.com', '\\w+/status(?:es)?/(\\d+)'),
      web('platform\\.twitter\\.com', 'embed/Tweet\\.html\\?(?:[^#]*&)?id=(\\d+)'),
    ],
    id: /^\d{1,20}$/,
    page: (id) => `https://x.com/i/status/${id}`,
    frame: (id) => `https://platform.twitter.com/embed/Tweet.html?id=${id}&dnt=true`,
    shape: 'tall',
  },
  bluesky: {
    label: 'Bluesky',
    addresses: [
      web('bsky\\.app', 'profile/([\\w.:-]+)/post/(\\w+)'),
      web('embed\\.bsky\\.app', 'embed/([\\w.:-]+)/app\\.bsky\\.feed\\.post/(\\w+)'),
    ],
    id: /^[\w.:-]{3,100}\/\w{5,20}$/,
    page: (id) => `https://bsky.app/profile/${id.replace('/', '/post/')}`,
    frame: (id) =>
      id.startsWith('did:') // a handle alone cannot be framed
        ? `https://embed.bsky.app/embed/${id.replace('/', '/app.bsky.feed.post/')}`
        : undefined,
    shape: 'tall',
  },
  mastodon: {
    label: 'Mastodon',
    addresses: [/^https:\/\/([a-z\d.-]+\.[a-z]{2,})\/(@[\w.-]+)\/(\d{6,25})(?:\/embed)?\/?$/i],
    id: /^[a-z\d.-]+\.[a-z]{2,}\/@[\w.-]+\/\d{6,25}$/i,
    page: (id) => `https://${id}`,
    frame: (id) => `https://${id}/embed`,
    shape: 'tall',
  },
  peertube: {
    label: 'PeerTube',
    addresses: [/^https:\/\/([a-z\d.-]+\.[a-z]{2,})\/videos\/(?:embed|watch)\/([a-z\d-]{22,36})/i],
    id: /^[a-z\d.-]+\.[a-z]{2,}\/[a-z\d-]{22,36}$/i,
    page: (id) => `https://${id.replace('/', '/videos/watch/')}`,
    frame: (id) => `https://${id.replace('/', '/videos/embed/')}?p2p=0`,
    shape: 'video',
  },
  instagram: {
    label: 'Instagram',
    addresses: [web('instagram\\.com', '(?:[\\w.]+/)?(?:p|reel|tv)/([\\w-]+)')],
    id: /^[\w-]{5,40}$/,
    page: (id) => `https://www.instagram.com/p/${id}/`,
    frame: (id) => `https://www.instagram.com/p/${id}/embed/captioned/`,
    shape: 'tall',
  },
  tiktok: {
    label: 'TikTok',
    addresses: [web('tiktok\\.com', '(?:@[\\w.-]+/video|embed(?:/v2)?|player/v1)/(\\d+)')],
    id: /^\d{6,25}$/,
    page: (id) => `https://www.tiktok.com/@/video/${id}`,
    frame: (id) => `https://www.tiktok.com/player/v1/${id}`,
    shape: 'tall',
  },
  datawrapper: {
    label: 'Datawrapper',
    addresses: [web('datawrapper\\.dwcdn\\.(?:net|de)', '(\\w{5})(?:/(\\d+))?')],
    id: /^\w{5}(\/\d{1,4})?$/,
    page: (id) => `https://datawrapper.dwcdn.net/${id}/`,
    frame: (id) => `https://datawrapper.dwcdn.net/${id}/`,
    shape: 'square',
  },
  flourish: {
    label: 'Flourish',
    addresses: [
      web('(?:flo\\.uri\\.sh|public\\.flourish\\.studio)', '(visualisation|story)/(\\d+)'),
    ],
    id: /^(visualisation|story)\/\d{1,12}$/,
    page: (id) => `https://public.flourish.studio/${id}/`,
    frame: (id) => `https://flo.uri.sh/${id}/embed`,
    shape: 'square',
  },
  openstreetmap: {
    label: 'OpenStreetMap',
    addresses: [web('openstreetmap\\.org', 'export/embed\\.html\\?([\\w=&%.,;:/-]+)')],
    id: /^[\w=&%.,;:/-]{5,500}$/,
    page: (id) => {
      const [west, south, east, north] =
        new URLSearchParams(id.replaceAll('&amp;', '&')).get('bbox')?.split(',').map(Number) ?? []
      const at = [((south ?? 0) + (north ?? 0)) / 2, ((west ?? 0) + (east ?? 0)) / 2]
      return `https://www.openstreetmap.org/#map=15/${at.map((degree) => degree.toFixed(5)).join('/')}`
    },
    frame: (id) => `https://www.openstreetmap.org/export/embed.html?${id}`,
    shape: 'square',
  },
  soundcloud: {
    label: 'SoundCloud',
    addresses: [
      web('w\\.soundcloud\\.com', 'player/?\\?(?:[^#]*&)?url=([\\w%.:/-]+)'),
      /^(https:\/\/soundcloud\.com\/[\w-]+\/[\w/-]+)/i,
    ],
    id: /^https(:|%3A)(\/|%2F){2}(api\.)?soundcloud\.com(\/|%2F)[\w%.:/-]{1,300}$/i,
    page: (id) => id.replace(/%3A/gi, ':').replace(/%2F/gi, '/'),
    frame: (id) =>
      `https://w.soundcloud.com/player/?url=${id.replaceAll(/[:/]/g, encodeURIComponent)}`,
    shape: 'audio',
  },
  spotify: {
    label: 'Spotify',
    addresses: [
      web(
        'open\\.spotify\\.com',
        '(?:embed/|intl-\\w+/)?(track|album|artist|playlist|episode|show)/(\\w+)',
      ),
    ],
    id: /^(track|album|artist|playlist|episode|show)\/\w{10,30}$/,
    page: (id) => `https://open.spotify.com/${id}`,
    frame: (id) => `https://open.spotify.com/embed/${id}`,
    shape: 'audio',
  },
}

export const providerNames: readonly string[] = Object.keys(providers)
