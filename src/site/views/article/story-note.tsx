import { to } from '#links'
import type { House } from '../../house.ts'
import type { ToldStoryline } from '../../told.ts'
import { Steps } from '../storyline/steps.tsx'

/** What happened so far, folded, above the text of an article that belongs to a storyline. */
export const StoryNote = ({ house, storyline }: { house: House; storyline: ToldStoryline }) => {
  const { locale } = house
  if (storyline.steps.length === 0) return null
  return (
    <details class="story-note">
      <summary data-open={locale.say('storylines.soFar')} data-close={locale.say('site.close')}>
        <span class="mark">{locale.say('article.storylineNote', { name: storyline.title })}</span>
      </summary>
      <Steps house={house} steps={storyline.steps} />
      <a class="more" href={to.storyline(storyline.slug)}>
        {locale.say('article.wholeStoryline')}
      </a>
    </details>
  )
}
