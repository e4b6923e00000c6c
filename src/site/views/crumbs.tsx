import { to } from '#links'
import type { House } from '../house.ts'

export type Crumb = { label: string; path: string }

/** Home, the sections above, this page; the last is cut for the eye only. */
export const Crumbs = ({
  house,
  trail,
  here,
}: {
  house: House
  trail: readonly Crumb[]
  here: string
}) => {
  const { locale } = house
  return (
    <nav class="crumbs" aria-label={locale.say('site.breadcrumb')}>
      <ol class="crumb">
        {[{ label: locale.say('site.home'), path: to.home }, ...trail].map(({ label, path }) => (
          <li key={path}>
            <a href={path}>{label}</a>
          </li>
        ))}
        <li dir="auto" aria-current="page">
          {here}
        </li>
      </ol>
    </nav>
  )
}
