import type { Id } from '#base'
import { to } from '#links'
import type { Settings } from '#paper'
import type { House } from '../../house.ts'
import { Link } from '../link.tsx'

/** Which masthead: the large one of the home front, or the small one, with its section marked. */
export type Place = { home?: boolean; sectionId?: Id<'section'> | null }

type Given = { house: House; today: number; place: Place }

const Ear = ({ ear }: { ear: Settings['ears'][number] | undefined }) => (
  <p class="ear">
    {ear && (
      <>
        <b>{ear.title}</b> {ear.text}
      </>
    )}
  </p>
)

const Bar = ({ house: { locale }, today }: Given) => (
  <div class="mast-bar">
    <time datetime={locale.iso(today).slice(0, 10)}>{locale.today(today)}</time>
    <a href={to.search()}>{locale.say('site.search')}</a>
    <a class="wide" href={to.archive}>
      {locale.say('site.archive')}
    </a>
    <a class="wide" href={to.contact}>
      {locale.say('site.contact')}
    </a>
    <button
      type="button"
      hidden
      data-theme
      data-auto={locale.say('site.coloursAuto')}
      data-light={locale.say('site.coloursLight')}
      data-dark={locale.say('site.coloursDark')}
    >
      {locale.say('site.coloursAuto')}
    </button>
  </div>
)

/** The paper's own navigation, or, where none is set, the sections of the first level. */
const entries = ({ settings, sections }: House): Settings['navigation'] => {
  if (settings.navigation.length > 0) return settings.navigation
  const first = sections.filter(({ parentId }) => parentId === null)
  return first.map(({ name, path }) => ({ label: name, address: path }))
}

const Navigation = ({ house, place }: Given) => {
  const { sections, locale } = house
  const own = sections.find(({ id }) => id === place.sectionId)
  const current = new Set(
    sections
      .filter(({ id }) => id === own?.id || own?.ancestors.includes(id))
      .map(({ path }) => path),
  )
  return (
    <nav class="nav" aria-label={locale.say('site.sections')}>
      {entries(house).map(({ label, address }) => (
        <Link
          key={address}
          href={address}
          {...(current.has(address) && { 'aria-current': 'true' as const })}
        >
          {label}
        </Link>
      ))}
      <a class="apart" href="#all-sections">
        {locale.say('site.allSections')}
      </a>
    </nav>
  )
}

/** The name of the paper, date and navigation; on the home front the name is the page's heading. */
export const Masthead = (given: Given) => {
  const { house, place } = given
  const { settings, locale } = house
  const name = <a href={to.home}>{settings.title}</a>
  const [first, last] = settings.ears
  return (
    <>
      <a class="out skip" href="#main">
        {locale.say('site.skip')}
      </a>
      <header class={place.home ? 'mast page' : 'mast page small'}>
        <Bar {...given} />
        <div class="nameplate">
          <Ear ear={first} />
          {place.home ? <h1>{name}</h1> : name}
          <Ear ear={last} />
        </div>
        <Navigation {...given} />
      </header>
    </>
  )
}
