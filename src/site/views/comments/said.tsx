import type { Comment } from '#comments'
import { to } from '#links'
import type { House } from '../../house.ts'
import { Link } from '../link.tsx'

/** A text as its writer typed it: an empty line parts paragraphs. */
export const Paragraphs = ({ text }: { text: string }) => (
  <>
    {text.split(/\n{2,}/).map((paragraph, nth) => (
      <p key={nth}>
        {paragraph.split('\n').flatMap((line, at) => (at > 0 ? [<br key={line} />, line] : [line]))}
      </p>
    ))}
  </>
)

/** Whether one of the paper's own people says it, and as what. */
const Role = ({ house, authors, comment }: Pick<Given, 'house' | 'authors' | 'comment'>) => {
  const { personId } = comment
  if (!personId) return null
  const role = authors.has(personId) ? 'comments.author' : 'comments.desk'
  return (
    <>
      {' '}
      <span class="role">{house.locale.say(role)}</span>
    </>
  )
}

type Given = {
  house: House
  comment: Comment
  authors: ReadonlySet<string>
  answers: Comment | undefined
  closed: boolean
}

/** One comment with its address, and the way to answer it. */
export const Said = ({ house, comment, authors, answers, closed }: Given) => {
  const { locale } = house
  const { id, articleId, author, website, body, postedAt } = comment
  return (
    <article class="comment" id={`comment-${id}`}>
      <header>
        <b>
          {website ? (
            <Link href={website} rel="nofollow ugc">
              {author}
            </Link>
          ) : (
            author
          )}
        </b>
        <Role {...{ house, authors, comment }} />{' '}
        <a href={`#comment-${id}`} title={locale.say('comments.link')}>
          <time datetime={locale.iso(postedAt)}>{locale.dateTime(postedAt)}</time>
        </a>
        {answers && (
          <>
            {' '}
            <a href={`#comment-${answers.id}`}>
              {locale.say('comments.inAnswerTo', { name: answers.author })}
            </a>
          </>
        )}
      </header>
      <Paragraphs text={body} />
      {!closed && (
        <footer>
          <a
            href={to.reply(articleId, id)}
            rel="nofollow"
            aria-label={locale.say('comments.replyTo', { name: author })}
            data-reply-to={id}
            data-name={author}
          >
            {locale.say('comments.reply')}
          </a>
        </footer>
      )}
    </article>
  )
}
