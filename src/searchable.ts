import type { Articles, Published } from '#articles'
import { toText } from '#document'
import type { Paper } from '#paper'
import type { SearchDocument, Source } from '#search'

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
