import { to } from '#links'
import type { House } from '../../house.ts'
import type { ToldStoryline } from '../../told.ts'
import { langOf } from '../item.tsx'
import { Link } from '../link.tsx'
import { Steps } from '../storyline/steps.tsx'
import type { Block } from './block.ts'

type Given = { house: House; storyline: ToldStoryline; block: Block }
const STEPS = 5
const QUESTIONS = 4

/** The running story: what happened so far, what to read of it, and what is still open. */
export const Story = ({ house, storyline, block }: Given) => {
  const { locale } = house
  const address = to.storyline(storyline.slug)
  const open = storyline.questions.filter(({ answer }) => answer === '')
  return (
    <section class="story bleed" aria-labelledby="line">
      <div class="story-head">
        <span class="mark">{locale.say('storylines.mark')}</span>{' '}
        <h2 id="line">
          <a href={address}>{storyline.title}</a>
        </h2>{' '}
        <a class="more" href={address}>
          {locale.say('article.wholeStoryline')}
        </a>
      </div>
      <div class="story-grid">
        <div class="story-so-far">
          <h3>{locale.say('storylines.soFar')}</h3>
          <Steps house={house} steps={storyline.steps.slice(-STEPS)} />
        </div>
        {block.entries.length > 0 && (
          <div class="story-said">
            <h3>{locale.say('storylines.read')}</h3>
            <ul class="questions">
              {block.entries.map(({ teaser, headline }) => (
                <li key={teaser.id} {...langOf(teaser, house)}>
                  <Link href={teaser.path}>{headline}</Link>
                </li>
              ))}
            </ul>
          </div>
        )}
        {open.length > 0 && (
          <div class="story-open">
            <h3>{locale.say('storylines.stillOpen')}</h3>
            <ul class="questions">
              {open.slice(0, QUESTIONS).map(({ question }) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  )
}
