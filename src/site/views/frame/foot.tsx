import { to } from '#links'
import type { House } from '../../house.ts'
import { Link } from '../link.tsx'

type Column = House['settings']['footer'][number]

/** So many sections stand in a column of their own. */
const MOST_SECTIONS = 12

/** The sections of the first level, and, where they are many, those to be seen at once. */
function sectionLinks({ settings: { navigation }, sections }: House) {
  const first = sections
    .filter(({ parentId }) => parentId === null)
    .map(({ name, path }) => ({ label: name, address: path }))
  if (first.length <= MOST_SECTIONS) return { shown: first, folded: [] }
  const led = new Set(navigation.map(({ address }) => address))
  const leading = first.filter(({ address }) => led.has(address))
  const shown = (leading.length > 0 ? leading : first).slice(0, MOST_SECTIONS)
  return { shown, folded: first }
}

/** The columns the paper has set, or, where it has set none, what every paper has. */
function columns(house: House): Column[] {
  const { settings, locale } = house
  if (settings.footer.length > 0) return settings.footer
  const { say } = locale
  return [
    { title: say('site.sections'), links: sectionLinks(house).shown },
    {
      title: say('site.footRecord'),
      links: [
        { label: say('site.corrections'), address: to.corrections },
        { label: say('site.storylines'), address: to.storylines },
        { label: say('site.archive'), address: to.archive },
      ],
    },
    {
      title: say('site.footReaders'),
      links: [
        { label: say('site.feeds'), address: to.feed(to.home, 'rss') },
        { label: say('site.contact'), address: to.contact },
      ],
    },
  ]
}

/** All sections, where they are too many for a column. */
const Folded = ({ house }: { house: House }) => {
  const { folded } = sectionLinks(house)
  if (house.settings.footer.length > 0 || folded.length === 0) return null
  return (
    <details class="foot-fold">
      <summary>{house.locale.say('site.allSections')}</summary>
      <div>
        {folded.map(({ label, address }) => (
          <Link key={address} href={address}>
            {label}
          </Link>
        ))}
      </div>
    </details>
  )
}

/** The foot of every page. `year` is the paper's own. */
export const Foot = ({ house, year }: { house: House; year: number }) => {
  const { settings, locale } = house
  const { title, publisher } = settings
  return (
    <footer class="foot" id="all-sections">
      <div class="page">
        <p class="foot-name">{title}</p>
        <nav class="foot-grid" aria-label={locale.say('site.allServices')}>
          {columns(house)
            .filter(({ links }) => links.length > 0)
            .map((column) => (
              <div key={column.title}>
                <h2>{column.title}</h2>
                {column.links.map(({ label, address }) => (
                  <Link key={address} href={address}>
                    {label}
                  </Link>
                ))}
              </div>
            ))}
        </nav>
        <Folded house={house} />
        <p class="foot-end">
          <span>
            {publisher.address === ''
              ? locale.say('site.copyright', { year: String(year), name: title })
              : locale.say('site.copyrightAt', {
                  ...{ year: String(year), name: title, address: publisher.address },
                })}
          </span>{' '}
          <span>{locale.say('site.noCookies')}</span>{' '}
          <a class="totop" href="#main">
            {locale.say('site.backToTop')}
          </a>
        </p>
      </div>
    </footer>
  )
}
