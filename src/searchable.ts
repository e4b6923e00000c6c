import type { Articles, Published } from '#articles'
import type { Id } from '#base'
import { toText } from '#document'
import type { Paper } from '#paper'
import type { Press } from '#press'
import { LIKENESS, type Search, type SearchDocument, type Source } from '#search'
import type { Event, Listener } from '#work'

const AT_ONCE = 500

/** What the search may know of the paper: what readers may see, without the pages of the house. */
export function searchable({ articles, paper }: { articles: Articles; paper: Paper }): Source {
  async function documentOf(article: Published): Promise<SearchDocument> {
    const { id, headline, standfirst, topicIds, sectionId, kind, language } = article
    const section = sectionId ? await paper.section(sectionId) : undefined
    return {
      ...{ id, headline, standfirst, topicIds, kind, language },
      body: toText(article.body),
      bylines: article.bylines.map(({ name }) => name),
      topics: (await paper.topics(topicIds)).map(({ name }) => name),
      sectionIds: section ? [section.id, ...section.ancestors] : [],
      publishedAt: article.publishedAt,
      path: article.path,
    }
  }

  return {
    async document(id) {
      const article = await articles.find(id)
      return article && article.kind !== 'page' ? documentOf(article) : undefined
    },
    /** An empty answer means the end, so batches of nothing but pages are passed over. */
    async list(after, limit) {
      for (let from = after; ; ) {
        const { items, next } = await articles.listPublished({ after: from, limit })
        const found = items.filter(({ kind }) => kind !== 'page')
        if (found.length > 0 || !next) return Promise.all(found.map(documentOf))
        from = next
      }
    },
  }
}

type Listening = { articles: Articles; search: Search; press: Pick<Press, 'forget'> }

/** Tells the search which articles to look at again: those that changed, and those whose section or
 * topic did. What was made from likeness is then made anew. */
export function searchListener(rooms: Listening): Listener {
  const { articles, search, press } = rooms

  async function listed(place: string): Promise<Id<'article'>[]> {
    const ids: Id<'article'>[] = []
    let before: Id<'article'> | undefined
    do {
      const { items, older } = await articles.list(place, { before, limit: AT_ONCE })
      ids.push(...items.map(({ id }) => id))
      before = older
    } while (before)
    return ids
  }

  async function followList(event: Event): Promise<void> {
    const [kind] = /^(section|topic)(?=-(relisted|saved)$)/.exec(event.name) ?? []
    const ids = kind ? await listed(`${kind}:${event.id}`) : []
    if (ids.length > 0) await search.follow({ ...event, ids })
  }

  return async (event) => {
    const isArticle = /^article|^(cut-off|restored)$/.test(event.name)
    if (!isArticle && !/^(section|topic)-/.test(event.name)) return
    await (isArticle ? search.follow(event) : followList(event))
    await press.forget({ tags: [LIKENESS] })
  }
}
