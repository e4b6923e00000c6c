import type { ComponentChildren } from 'preact'
import { to } from '#links'
import type { House } from '../../house.ts'
import { Block } from '../block.tsx'

type Given = {
  house: House
  title: string
  text: string
  status: number
  children?: ComponentChildren
}

/** A page that says what went wrong, and what to do instead. */
export const RefusalPage = ({ house, title, text, status, children }: Given) => (
  <div class="sheet">
    <p class="meta">{house.locale.say('errors.status', { status: String(status) })}</p>
    <h1>{title}</h1>
    <p class="standfirst">{text}</p>
    {children}
    <p class="acts">
      <a class="button" href={to.home}>
        {house.locale.say('site.backHome')}
      </a>
    </p>
  </div>
)

/** A search with the words that the address had. */
export const SearchBox = ({ house: { locale }, words }: { house: House; words: string }) => (
  <search>
    <form class="search-form" action={to.search()}>
      <label for="q">{locale.say('search.label')}</label>
      <div class="row">
        <input id="q" name="q" type="search" value={words} />{' '}
        <button type="submit" class="button solid">
          {locale.say('search.send')}
        </button>
      </div>
    </form>
  </search>
)

/** What is new, for who found nothing. */
export const Newest = ({ house, children }: { house: House; children: ComponentChildren }) => (
  <Block title={house.locale.say('lists.newest')}>{children}</Block>
)
