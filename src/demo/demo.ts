import { type Actor, Refusal } from '#base'
import { installAds, lastSource } from './install/ads.ts'
import { finishArticles, installArticles } from './install/articles.ts'
import { installComments } from './install/comments.ts'
import { installFronts } from './install/fronts.ts'
import type { Installing, Known, Needs, OnProgress } from './install/needs.ts'
import { firstSource, installSections, installSettings, installTopics } from './install/paper.ts'
import { drawPictures, expectPictures, installPeople } from './install/pictures.ts'
import { installReadings } from './install/readings.ts'
import { beginStoryline, tellStoryline } from './install/storyline.ts'

type How = { onProgress?: OnProgress; signal?: AbortSignal | undefined }

export function openDemo(needs: Needs) {
  async function isInstalled(): Promise<boolean> {
    const placed = await needs.ads.campaigns()
    return placed.some(({ source }) => source === lastSource)
  }

  return {
    /** Whether the paper that can be installed stands here, whole. */
    isInstalled,

    /** Whether somebody began to install it, and was stopped. */
    async isUnfinished(): Promise<boolean> {
      const begun = (await needs.paper.sections()).some(({ source }) => source === firstSource)
      return begun && !(await isInstalled())
    },

    /** Fills the paper with The Halvern Courier: old pieces keep their dates, the others are dated from
     * now. After a second it can be read; its pictures are drawn then, which takes a few more. What
     * stands already is left alone, so it may be repeated, and goes on where it was stopped: `signal`
     * stops it between two steps, with an `AbortError`. Refuses everyone but the system, for only its
     * drawings are taken in. */
    async install(by: Actor, { onProgress = () => {}, signal }: How = {}) {
      if (by.kind !== 'system') throw new Refusal('forbidden', 'Only the system installs a paper.')
      const installing: Installing = { ...needs, by, onProgress, installedAt: needs.now(), signal }
      await installSettings(installing)
      const sections = await installSections(installing)
      const topics = await installTopics(installing)
      const pictures = await expectPictures(installing)
      const people = await installPeople(installing, pictures)
      const storylineId = await beginStoryline(installing)
      const known: Known = { sections, topics, pictures, people, storylineId }
      const articles = await installArticles(installing, known)
      await installFronts(installing, known, articles)
      await tellStoryline(installing, known.storylineId, articles)
      await installComments(installing, known, articles)
      await installReadings(installing, articles)
      await finishArticles(installing, known, articles)
      await drawPictures(installing)
      await installAds(installing)
    },
  }
}
