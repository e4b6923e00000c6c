import { to } from '#links'
import type { Day, Locale } from '#locale'
import type { Answer } from '#search'
import type { House } from '../../house.ts'
import { type Asked, KINDS, nameOf, wishOf } from '../../search/wish.ts'

type Given = { house: House; asked: Asked; answer: Answer; today: Day }

const iso = ({ year, month, day }: Day): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)

type Choice = { name: string; value: string; chosen: string; label: string; count?: string }

const Radio = ({ name, value, chosen, label, count }: Choice) => (
  <label>
    <input type="radio" name={name} value={value} checked={value === chosen} /> {label}
    {count !== undefined && <span>{count}</span>}
  </label>
)

const DayField = ({ locale, asked, end }: { locale: Locale; asked: Asked; end: 'from' | 'to' }) => {
  const wrong = asked.wrong[end]
  return (
    <div class="field">
      <label for={end}>{locale.say(end === 'from' ? 'search.from' : 'search.until')}</label>
      <input
        id={end}
        name={end}
        type="date"
        value={wrong ? '' : asked[end]}
        {...(wrong && { 'aria-invalid': 'true' as const, 'aria-describedby': `${end}-error` })}
      />
      {wrong && (
        <p class="error" id={`${end}-error`}>
          {locale.say('search.badDate')}
        </p>
      )}
    </div>
  )
}

const When = ({ house: { locale }, asked, today }: Omit<Given, 'answer'>) => {
  const { year, month, day } = today
  const spans = [
    ['search.anyTime', ''],
    ['search.lastWeek', iso({ year, month, day: day - 6 })],
    ['search.lastMonth', iso({ year, month, day: day - 29 })],
    ['search.thisYear', iso({ year, month: 1, day: 1 })],
  ] as const
  return (
    <fieldset>
      <legend>{locale.say('search.when')}</legend>
      <ul>
        {spans.map(([word, from]) => (
          <li key={word}>
            {asked.to === '' && asked.from === from ? (
              <b>{locale.say(word)}</b>
            ) : (
              <a class="plain" href={to.search({ ...wishOf(asked), from, to: '' })}>
                {locale.say(word)}
              </a>
            )}
          </li>
        ))}
      </ul>
      <DayField {...{ locale, asked, end: 'from' }} />
      <DayField {...{ locale, asked, end: 'to' }} />
    </fieldset>
  )
}

const Sections = ({ house: { locale, sections }, asked, answer }: Omit<Given, 'today'>) => {
  const counts = new Map(answer.facets.sections.map(({ id, count }) => [id, count]))
  const shown = sections.filter((one) => counts.has(one.id) || nameOf(one) === asked.section)
  if (shown.length === 0) return null
  const common = { name: 'section', chosen: asked.section }
  return (
    <fieldset>
      <legend>{locale.say('search.section')}</legend>
      <Radio {...common} value="" label={locale.say('search.anySection')} />
      {shown.map((section) => (
        <Radio
          key={section.id}
          {...common}
          value={nameOf(section)}
          label={section.name}
          count={locale.number(counts.get(section.id) ?? 0)}
        />
      ))}
    </fieldset>
  )
}

const Kinds = ({ house: { locale }, asked }: Pick<Given, 'house' | 'asked'>) => {
  const common = { name: 'kind', chosen: asked.kind }
  return (
    <fieldset>
      <legend>{locale.say('search.kind')}</legend>
      <Radio {...common} value="" label={locale.say('search.anyKind')} />
      {KINDS.map((kind) => (
        <Radio key={kind} {...common} value={kind} label={locale.say(`kinds.${kind}`)} />
      ))}
    </fieldset>
  )
}

/** By what a search can be narrowed: a form that works without a script. */
export const Filters = (given: Given) => {
  const { house, asked } = given
  const { say } = house.locale
  const filtered = [asked.section, asked.kind, asked.from, asked.to].some((set) => set !== '')
  return (
    <details class="filters" open={filtered}>
      <summary>{say('search.filters')}</summary>
      <form action={to.search()}>
        <input type="hidden" name="q" value={asked.q} />
        {asked.newest && <input type="hidden" name="order" value="newest" />}
        <When {...given} />
        <Sections {...given} />
        <Kinds {...given} />
        <p>
          <button type="submit" class="button">
            {say('search.apply')}
          </button>{' '}
          {filtered && (
            <a class="plain" href={to.search({ q: asked.q })}>
              {say('search.clear')}
            </a>
          )}
        </p>
      </form>
    </details>
  )
}
