import { toText } from '#document'
import { to } from '#links'
import type { Storyline } from '#storylines'
import type { House } from '../../house.ts'
import type { ToldStoryline } from '../../told.ts'
import { Crumbs } from '../crumbs.tsx'
import { Steps } from './steps.tsx'

type Given = { house: House; storyline: Storyline; count: number }

export const StorylineCrumbs = ({ house, storyline }: Omit<Given, 'count'>) => {
  const trail = [{ label: house.locale.say('storylines.title'), path: to.storylines }]
  return <Crumbs {...{ house, trail, here: storyline.title }} />
}

/** What the storyline is about, and the ways through its page. */
export function StorylineHead({ house, storyline, count }: Given) {
  const { locale } = house
  const { title, summary, steps, questions, savedAt } = storyline
  return (
    <>
      <header class="opening">
        <span class="mark">{locale.say('storylines.mark')}</span>
        <h1>{title}</h1>
        <p class="standfirst">{toText(summary)}</p>
      </header>
      <nav class="aside" aria-label={locale.say('site.onThisPage')}>
        <p class="times">
          <span>
            {locale.pieces('storylines.lastChanged', {
              time: (
                <b>
                  <time datetime={locale.iso(savedAt)}>{locale.dateTime(savedAt)}</time>
                </b>
              ),
            })}
          </span>
        </p>
        <p class="jump">
          {steps.length > 0 && <a href="#time">{locale.say('storylines.timeline')}</a>}
          {questions.length > 0 && <a href="#open">{locale.say('storylines.open')}</a>}
          <a href="#all">{locale.say('storylines.allCount', { count })}</a>
        </p>
      </nav>
    </>
  )
}

/** What happened so far, and what is still open. */
export const StorylineText = ({ house, storyline }: { house: House; storyline: ToldStoryline }) => {
  const { say } = house.locale
  const { steps, questions } = storyline
  return (
    <>
      {steps.length > 0 && (
        <section class="chapter" id="time">
          <h2>{say('storylines.timeline')}</h2>
          <Steps {...{ house, steps }} />
        </section>
      )}
      {questions.length > 0 && (
        <section class="chapter" id="open">
          <h2>{say('storylines.open')}</h2>
          <ol class="questions">
            {questions.map(({ question, answer }) => (
              <li key={question}>
                {question} {answer !== '' && <span class="meta">{answer}</span>}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}
