import type { Teaser } from '#articles'
import type { Comment } from '#comments'
import { addressOfComment } from '../../comments/address.ts'
import type { House } from '../../house.ts'
import { Block } from '../block.tsx'
import { langOf } from '../item.tsx'
import { Link } from '../link.tsx'

/** What is really read now; nothing where nobody has read anything yet. */
export const MostRead = ({ house, teasers }: { house: House; teasers: readonly Teaser[] }) =>
  teasers.length === 0 ? null : (
    <Block title={house.locale.say('lists.mostRead')}>
      <ol class="ranked">
        {teasers.map((teaser) => (
          <li key={teaser.id} {...langOf(teaser, house)}>
            <Link href={teaser.path}>{teaser.headline}</Link>
          </li>
        ))}
      </ol>
    </Block>
  )

type Said = {
  comment: Pick<Comment, 'id' | 'articleId' | 'author' | 'body' | 'postedAt'>
  article: Teaser
  /** How many comments its article has. */
  count: number
}

const SHORT = 140
/** The beginning of a text, cut at a word. */
const beginning = (text: string): string => {
  if (text.length <= SHORT) return text
  return `${text.slice(0, SHORT).replace(/\s+\S*$/, '')} …`
}

type Recent = {
  house: House
  said: readonly Said[]
  /** An instant of today's. */
  today: number
}

/** The newest approved comments, each with its article. */
export const RecentComments = ({ house, said, today }: Recent) => {
  const { locale } = house
  if (said.length === 0) return null
  return (
    <Block title={locale.say('comments.recent')}>
      <ul class="said-now">
        {said.map(({ comment, article, count }) => (
          <li key={comment.id}>
            <q>{beginning(comment.body)}</q>{' '}
            <p class="meta">
              {locale.pieces('comments.recentOn', {
                name: comment.author,
                headline: (
                  <Link href={addressOfComment(comment, { path: article.path, count })}>
                    {article.headline}
                  </Link>
                ),
              })}
              {', '}
              <time datetime={locale.iso(comment.postedAt)} data-ago>
                {locale.dayAndTime(comment.postedAt, today)}
              </time>
            </p>
          </li>
        ))}
      </ul>
    </Block>
  )
}
