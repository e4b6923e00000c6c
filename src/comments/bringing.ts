import { recordAll } from '#audit'
import { type Actor, type Id, newId } from '#base'
import { emit } from '#work'
import { type Comment, checkMayBring, placeUnder, type State, visibleTags } from './comment.ts'
import { cleanFields, isWebsite, LONGEST_AUTHOR } from './faults.ts'
import type { Needs } from './room.ts'
import * as store from './store.ts'

/** A comment from elsewhere. */
export type Brought = {
  /** Names it for ever, so that it is brought once. */
  source: string
  articleId: Id<'article'>
  /** What it answers, in the same batch or brought before; if it is in neither, it begins a thread. */
  parentSource: string | null
  author: string
  email?: string | null
  website?: string
  body: string
  state: State
  kind?: Comment['kind']
  personId?: Id<'person'> | null
  /** Epoch milliseconds. */
  postedAt: number
}
type Outcome = { source: string; id: Id<'comment'>; outcome: 'created' | 'same' }
type Spot = Pick<Comment, 'id' | 'parentId' | 'rootId' | 'depth'>

const NOBODY = 'Anonymous'

export function openBringing({ change, now }: Pick<Needs, 'change' | 'now'>) {
  return {
    /** Brings comments from elsewhere with their threads, in any order, all of them or none. One brought
     * again stays as it is here, for the desk may have judged it since. Refuses readers. */
    async bring(by: Actor, items: readonly Brought[]): Promise<Outcome[]> {
      checkMayBring(by)
      return change(async (tx) => {
        const named = items.flatMap(({ source, parentSource }) => [source, parentSource ?? source])
        const found = await store.listSourced(tx, [...new Set(named)])
        const here = new Map(found.map((each) => [each.source ?? '', each]))
        const news = new Map(
          items.filter(({ source }) => !here.has(source)).map((i) => [i.source, i]),
        )
        const spots = placeAll(news, here)
        const rows = [...news.values()].map((item) => rowOf(item, spots.get(item.source)))
        await store.insert(tx, rows)
        const did = 'comment-brought'
        await recordAll(
          tx,
          rows.map(({ id }) => ({ by, did, subject: id, at: now() })),
        )
        tell(rows, (tags) => emit(tx, { name: 'comments-brought', id: by.name, tags }))
        return items.map(({ source }) => {
          const old = here.get(source)
          const id = old?.id ?? (spots.get(source)?.id as Id<'comment'>)
          return { source, id, outcome: old ? 'same' : 'created' }
        })
      })
    },
  }
}

/** Finds for each new comment its place under what it answers; a ring is cut where it is found. */
function placeAll(
  news: ReadonlyMap<string, Brought>,
  here: ReadonlyMap<string, Omit<Spot, 'parentId'>>,
): Map<string, Spot> {
  const spots = new Map<string, Spot>()
  for (const start of news.keys()) {
    const way: string[] = []
    const seen = new Set<string>()
    let at: string | null = start
    while (at !== null && news.has(at) && !spots.has(at) && !seen.has(at)) {
      seen.add(at)
      way.push(at)
      at = news.get(at)?.parentSource ?? null
    }
    let parent = at === null || seen.has(at) ? undefined : (spots.get(at) ?? here.get(at))
    for (const source of way.reverse()) {
      const id = newId<'comment'>()
      const spot = { id, ...placeUnder(id, parent) }
      spots.set(source, spot)
      parent = spot
    }
  }
  return spots
}

function rowOf(item: Brought, spot: Spot | undefined): store.Row {
  if (!spot) throw new Error('Every new comment has a place.')
  const { author, email, website, body } = cleanFields({
    ...{ author: item.author, body: item.body },
    ...{ email: item.email ?? '', website: item.website ?? '' },
  })
  const name = [...author].slice(0, LONGEST_AUTHOR).join('') || NOBODY
  return {
    ...{ ...spot, articleId: item.articleId, kind: item.kind ?? 'comment' },
    ...{ author: name, email, website: isWebsite(website) ? website : '', body },
    ...{ state: item.state, reason: '', personId: item.personId ?? null },
    ...{ postedAt: item.postedAt, judgedAt: null, network: null, source: item.source },
  }
}

/** One event for all, and none where nothing came. */
function tell(rows: readonly store.Row[], say: (tags: string[]) => void): void {
  if (rows.length === 0) return
  const shown = rows.filter(({ state }) => state === 'approved')
  say([...new Set(shown.flatMap(({ articleId }) => visibleTags(articleId)))])
}
