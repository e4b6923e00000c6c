/** One page of every type that the site has, by name, in the demo paper. */
import { crawl, type Journey, oneLike } from './kit.ts'

const DAY = String.raw`/\d{4}/\d\d/\d\d`

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
  const reply = [...all.values()]
    .flatMap(({ html }) => html.match(/\/comments\/[0-9a-f-]{36}\/reply\/[0-9a-f-]{36}/) ?? [])
    .at(0)
  return {
    ...{ front: '/', 'section front': '/world', 'nested section front': '/world/europe' },
    ...{ topic: at(/^\/topics\/[^/]+$/), author: at(/^\/authors\/[^/]+$/) },
    ...{ storylines: '/storylines', storyline: at(/^\/storylines\/[^/]+$/) },
    ...{ archive: '/archive', 'a year': at(/^\/\d{4}$/), 'a month': at(/^\/\d{4}\/\d\d$/) },
    ...{ 'a day': at(new RegExp(`^${DAY}$`)), 'older part': `/world/before/${items[0]?.id}` },
    ...{ article: at(/\/beijing-rejects/), 'article with an embed': bodyHas('class="embed') },
    ...{ 'article with a table': bodyHas('<table'), 'article in Arabic': bodyHas('dir="rtl"') },
    ...{ opinion: at(/^\/opinion\/\d/), 'page of the house': '/about', contact: '/contact' },
    ...{ corrections: '/corrections', search: '/search', found: '/search?q=harbour' },
    ...{ 'nothing found': '/search?q=zzzzz', 'not found': '/no/such/page', reply: reply ?? '' },
  }
}

/** All published articles. */
async function listed({ server }: Journey): Promise<{ items: { id: string; path: string }[] }> {
  const said = await server().broadsheet('articles', 'list', '--json', '--limit', '200')
  const items: { id: string; path: string | null; status: string }[] = JSON.parse(said)
  const open = items.filter(({ path, status }) => path && status === 'published')
  return { items: open.map(({ id, path }) => ({ id, path: path ?? '' })) }
}
