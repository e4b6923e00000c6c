import type { Id } from '#base'
import { storyline } from '../storyline.ts'
import { bodyOf } from './body.ts'
import { type Installing, sourceOf } from './needs.ts'

const NOON = 12 * 3_600_000
const words = ({ slug, title, mark }: typeof storyline) => ({ slug, title, mark })

/** Begins the running story, so that articles can belong to it; one that stands is left alone. */
export async function beginStoryline({ storylines, by }: Installing): Promise<Id<'storyline'>> {
  const known = await storylines.storylineBySlug(storyline.slug)
  if (known) return known.id
  const summary = bodyOf(storyline.summary, new Map())
  const begun = await storylines.putStoryline(by, {
    ...{ ...words(storyline), summary, state: 'running', steps: [], questions: [] },
    source: sourceOf(storyline.key),
  })
  return begun.id
}

/** Tells what happened so far and what is open, unless somebody has begun to. */
export async function tellStoryline(
  { storylines, by }: Installing,
  id: Id<'storyline'>,
  articles: ReadonlyMap<string, Id<'article'>>,
): Promise<void> {
  const known = await storylines.storyline(id)
  if (!known || known.steps.length > 0) return
  const articleOf = (key?: string) => (key && articles.get(key)) || null
  const steps = storyline.steps.map(({ day, text, article, address = null }) => {
    return { day: Date.parse(day) + NOON, text, articleId: articleOf(article), address }
  })
  const questions = storyline.questions.map(({ question, answer = '', article }) => {
    return { question, answer, articleId: articleOf(article) }
  })
  const { summary } = known
  await storylines.putStoryline(by, {
    ...{ ...words(storyline), summary, state: 'running', steps, questions },
    source: sourceOf(storyline.key),
  })
}
