import type { Articles, Draft, Published } from '#articles'
import type { Actor } from '#base'

const editor: Actor = { kind: 'staff', name: 'Eva' }

/** A published article, written by a member of the staff. */
export async function publishArticle(
  { articles }: { articles: Articles },
  draft: Partial<Draft> = {},
): Promise<Published> {
  const { id } = await articles.create(editor, { headline: 'Rain', ...draft })
  await articles.publish(editor, id)
  return articles.get(id)
}
