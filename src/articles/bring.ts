import { type Actor, type Id, Refusal } from '#base'
import type { Tx } from '#db'
import { emit } from '#work'
import { mayPublish } from './article.ts'
import type { News } from './batch.ts'
import { bringAgain } from './bring-again.ts'
import { type Brought, hashOf, type Outcome } from './brought.ts'
import { newContent } from './content.ts'
import { type Needs, surroundings } from './room.ts'
import * as store from './store.ts'
import { takeIn } from './take-in.ts'

export function openBringing({ change, now, paper }: Needs) {
  return {
    /** Brings articles from elsewhere, all of them or none; some hundred at a time are fast. Brought
     * again, what the source has not changed stays untouched, and what was edited here since is kept.
     * Nothing becomes public before its time or in its embargo. Refuses readers, a source named twice,
     * and what no article can hold. */
    async bring(by: Actor, items: readonly Brought[]): Promise<Outcome[]> {
      mayPublish(by)
      const sources = items.map(({ source }) => source)
      if (new Set(sources).size < sources.length) {
        throw new Refusal('invalid', 'Two of these articles have the same source.')
      }
      const around = await surroundings(paper)
      const batch = items.map((item) => {
        return { item, hash: hashOf(item), content: newContent(item.draft, around.language) }
      })
      return change(async (tx) => {
        const bringing = { by, at: now(), around }
        const news: News = { ids: [], tags: new Set(), gone: new Set() }
        const here = await store.listSourced(tx, sources)
        const known = new Map(here.map((each) => [each.source, each]))
        const strangers = batch.filter(({ item }) => !known.has(item.source))
        const created = await takeIn(tx, strangers, bringing, news)
        const ids = new Map(created.map(({ source, id }) => [source, id]))
        const outcomes: Outcome[] = []
        for (const ready of batch) {
          const { source } = ready.item
          const old = known.get(source)
          const outcome = old ? await bringAgain(tx, ready, old, bringing, news) : 'created'
          outcomes.push({ source, id: (old?.id ?? ids.get(source)) as Id<'article'>, outcome })
        }
        tell(tx, by, news)
        return outcomes
      })
    },
  }
}

/** One event for all, and none where nothing was changed. */
function tell(tx: Tx, by: Actor, { ids, tags, gone }: News): void {
  if (ids.length === 0) return
  const event = { name: 'articles-brought', id: by.name, ids, tags: [...tags] }
  emit(tx, { ...event, ...(gone.size > 0 && { gone: [...gone] }) })
}
