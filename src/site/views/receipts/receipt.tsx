import type { Published } from '#articles'
import { type Comment, heldFor } from '#comments'
import { to } from '#links'
import type { Word } from '#locale'
import type { Message } from '#paper'
import { addressOfComment } from '../../comments/address.ts'
import type { House } from '../../house.ts'
import { Paragraphs } from '../comments/said.tsx'
import { Link } from '../link.tsx'

const NEWS = {
  approved: ['good', 'reply.approved'],
  held: ['held', 'reply.held'],
  rejected: ['bad', 'reply.rejected'],
  spam: ['bad', 'reply.spam'],
} as const

/** Why a comment is held, for its writer; what a moderator wrote down is the desk's own. */
const WHY: Readonly<Record<string, Extract<Word, `reply.why${string}`>>> = {
  [heldFor.link]: 'reply.whyLinks',
  [heldFor.shouting]: 'reply.whyShouting',
  [heldFor.all]: 'reply.whyPolicy',
  [heldFor.firstTime]: 'reply.whyFirst',
}

type Receipt = { house: House; until: number }

const Until = ({ house: { locale }, until }: Receipt) => (
  <p class="meta">
    {locale.pieces('reply.receiptUntil', {
      time: <time datetime={locale.iso(until)}>{locale.dateTime(until)}</time>,
    })}
  </p>
)

/** What became of a comment, for its writer alone; `count` is of those that readers see. */
export const CommentReceipt = ({
  house,
  comment,
  article,
  count,
  until,
}: Receipt & { comment: Comment; article: Published; count: number }) => {
  const { say } = house.locale
  const { state, reason, author, body } = comment
  const [look, news] = NEWS[state]
  const why = state === 'held' ? WHY[reason] : undefined
  const shown = state === 'approved'
  const { path } = article
  return (
    <div class="sheet" data-sent={to.postComment(article.id)}>
      <h1>{say('reply.receipt')}</h1>
      <p class={`notice ${look}`}>
        {say(news)}
        {why && ` ${say(why)}`}
      </p>
      <blockquote class="said">
        <p>
          <b>{author}</b>
        </p>
        <Paragraphs text={body} />
      </blockquote>
      <p>{say('reply.thanks')}</p>
      <p class="acts">
        <Link
          class="button solid"
          href={shown ? addressOfComment(comment, { path, count }) : to.comments(path)}
        >
          {say(shown ? 'reply.seeIt' : 'comments.backToArticle')}
        </Link>
      </p>
      <Until {...{ house, until }} />
    </div>
  )
}

/** That a message has come to the newsroom, and what it says. */
export const MessageReceipt = ({ house, message, until }: Receipt & { message: Message }) => {
  const { say } = house.locale
  const { subject, body, email } = message
  return (
    <div class="sheet" data-sent={to.contact}>
      <h1>{say('forms.contact')}</h1>
      <p class="notice good">
        {say('forms.thanks')} {say('forms.thanksNext', { email })}
      </p>
      <blockquote class="said">
        {subject !== '' && (
          <p>
            <b>{subject}</b>
          </p>
        )}
        <Paragraphs text={body} />
      </blockquote>
      <p class="acts">
        <a class="button" href={to.home}>
          {say('site.backHome')}
        </a>
      </p>
      <Until {...{ house, until }} />
    </div>
  )
}
