import type { Picture } from '#media'
import type { Person } from '#people'
import type { House } from '../../house.ts'
import { Link } from '../link.tsx'
import { canShow, Responsive } from '../picture.tsx'

type Given = { house: House; person: Person; picture: Picture | undefined }

const hostOf = (address: string): string =>
  URL.parse(address)?.host.replace(/^www\./, '') || address.replace(/^\w+:/, '')

/** Somebody who writes for the paper: portrait, role, a few words, their own pages. */
export const PersonHead = ({ person, picture }: Given) => {
  const { name, role, bio, links } = person
  return (
    <header class="person">
      {canShow(picture) && (
        <div class="pic">
          <Responsive picture={picture} sizes="9rem" alt={name} first />
        </div>
      )}
      <div>
        <h1>{name}</h1>
        {role !== '' && <p class="role">{role}</p>}
        {bio !== '' && <p class="bio">{bio}</p>}
        {links.length > 0 && (
          <p class="ways">
            {links.map((link) => (
              <Link key={link} href={link} rel="me">
                {hostOf(link)}
              </Link>
            ))}
          </p>
        )}
      </div>
    </header>
  )
}
