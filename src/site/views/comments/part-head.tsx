import type { Published } from '#articles'
import { to } from '#links'
import type { House } from '../../house.ts'
import { Link } from '../link.tsx'

/** What stands above a part of a long talk. */
export const PartHead = ({ house, article }: { house: House; article: Published }) => {
  const { say } = house.locale
  const { path, headline } = article
  return (
    <>
      <h1>{say('comments.on', { headline })}</h1>
      <p class="meta">
        <Link href={to.comments(path)}>{say('comments.backToArticle')}</Link>
      </p>
    </>
  )
}
