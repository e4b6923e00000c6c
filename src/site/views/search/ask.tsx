import { to } from '#links'
import type { House } from '../../house.ts'
import { type Asked, wishOf } from '../../search/wish.ts'

type Given = { house: House; asked: Asked; suggestion?: string | undefined }

const Slip = ({ house: { locale }, asked, suggestion = '' }: Given) => (
  <p class="slip">
    {locale.pieces('search.didYouMean', {
      words: <a href={to.search({ ...wishOf(asked), q: suggestion })}>{suggestion}</a>,
    })}
  </p>
)

/** Where the question is asked; filters that were set stay set. */
export const Ask = ({ house, asked, suggestion }: Given) => {
  const { say } = house.locale
  const { q: _, ...kept } = wishOf(asked)
  return (
    <search>
      <form class="search-form" action={to.search()}>
        <label for="q">{say('search.label')}</label>
        <div class="row">
          <input id="q" name="q" type="search" value={asked.q} aria-describedby="q-hint" />{' '}
          <button type="submit" class="button solid">
            {say('search.send')}
          </button>
        </div>
        {Object.entries(kept).map(
          ([name, value]) => value && <input key={name} type="hidden" {...{ name, value }} />,
        )}
        <p class="hint" id="q-hint">
          {say('search.hint')}
        </p>
        {suggestion && <Slip {...{ house, asked, suggestion }} />}
      </form>
    </search>
  )
}
