import type { House } from '../../house.ts'
import type { ToldStep } from '../../told.ts'
import { Link } from '../link.tsx'

type Given = { house: House; steps: readonly ToldStep[] }

const dayOf = (noon: number) => {
  const date = new Date(noon)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** What happened so far, by day; the year is said where there are several. */
export const Steps = ({ house: { locale }, steps }: Given) => {
  const years = new Set(steps.map(({ day }) => dayOf(day).year))
  return (
    <ol class={years.size > 1 ? 'steps years' : 'steps'}>
      {steps.map(({ id, day, text, address, path }) => (
        <li key={id}>
          <time datetime={new Date(day).toISOString().slice(0, 10)}>
            {years.size > 1 ? locale.day(dayOf(day)) : locale.dayOfYear(dayOf(day))}
          </time>
          <div>
            {text}{' '}
            {path && (
              <Link class="more" href={path}>
                {locale.say('storylines.read')}
              </Link>
            )}{' '}
            {address && (
              <Link class="plain" href={address}>
                {locale.say('article.source')}
              </Link>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
