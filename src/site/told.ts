import type { Step, Storyline } from '#storylines'
import type { Site } from './site.ts'

/** A step with the path of the article that tells it, if that is public. */
export type ToldStep = Step & { path?: string | undefined }
export type ToldStoryline = Omit<Storyline, 'steps'> & { steps: ToldStep[] }

/** A storyline whose steps lead to the articles that tell them. */
export async function told({ articles }: Site, storyline: Storyline): Promise<ToldStoryline> {
  const ids = storyline.steps.flatMap(({ articleId }) => articleId ?? [])
  const paths = new Map((await articles.teasers(ids)).map(({ id, path }) => [id, path]))
  const steps = storyline.steps.map((step) => {
    return { ...step, path: step.articleId ? paths.get(step.articleId) : undefined }
  })
  return { ...storyline, steps }
}
