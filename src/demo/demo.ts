import { type Actor, Refusal } from '#base'
import { installAds } from './install/ads.ts'
import { installArticles } from './install/articles.ts'
import { installComments } from './install/comments.ts'
import { installFronts } from './install/fronts.ts'
import type { Installing, Known, Needs, OnProgress } from './install/needs.ts'
import { sourceOf } from './install/needs.ts'
import { installSections, installSettings, installTopics } from './install/paper.ts'
import { installPeople, installPictures } from './install/pictures.ts'
import { beginStoryline, tellStoryline } from './install/storyline.ts'

export type Demo = ReturnType<typeof openDemo>

export function openDemo(needs: Needs) {
  return {
    /** Whether the paper that can be installed stands here, whole. */
    async isInstalled(): Promise<boolean> {
      const sections = await needs.paper.sections()
      if (!sections.some(({ source }) => source === sourceOf('world'))) return false
      return (await needs.fronts.layout('home')).version > 0
    },

    /** Fills the paper with The Halvern Courier: old pieces keep their dates, the others are dated from
     * now. What stands already is left alone, so it may be repeated. Takes some seconds, most of them
     * for drawing; refuses everyone but the system, for only its drawings are taken in. */
    async install(by: Actor, { onProgress = () => {} }: { onProgress?: OnProgress } = {}) {
      if (by.kind !== 'system') throw new Refusal('forbidden', 'Only the system installs a paper.')
      const installing: Installing = { ...needs, by, onProgress, installedAt: needs.now() }
      await installSettings(installing)
      const known: Known = {
        sections: await installSections(installing),
        topics: await installTopics(installing),
        pictures: await installPictures(installing),
        people: await installPeople(installing),
        storylineId: await beginStoryline(installing),
      }
      const articles = await installArticles(installing, known)
      await tellStoryline(installing, known.storylineId, articles)
      await installComments(installing, known, articles)
      await installAds(installing)
      await installFronts(installing, known, articles)
    },
  }
}
