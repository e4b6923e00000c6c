import type { Comment, Node, Thread } from '#comments'
import type { House } from '../../house.ts'
import { Link } from '../link.tsx'
import { Said } from './said.tsx'

/** Answers stand under what they answer, so many deep; those below stand there too, by name. */
const DEEPEST = 2

type Given = { house: House; authors: ReadonlySet<string>; closed: boolean }
/** A comment with the one it answers, where that does not stand right above it. */
type Placed = { node: Node; answers?: Comment }

/** All below a comment in order of reading; without recursion, since a thread may be of any depth. */
function below(node: Node): Placed[] {
  const found: Placed[] = []
  const waiting: Placed[] = node.replies.map((reply) => ({ node: reply })).reverse()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next)
    const { comment, replies } = next.node
    for (const reply of [...replies].reverse()) waiting.push({ node: reply, answers: comment })
  }
  return found
}

const Branch = ({ placed, level, ...given }: Given & { placed: Placed; level: number }) => {
  const { node, answers } = placed
  const deeper = level + 1 < DEEPEST
  const answering: Placed[] =
    level === DEEPEST ? [] : deeper ? node.replies.map((reply) => ({ node: reply })) : below(node)
  return (
    <li>
      <Said {...given} comment={node.comment} answers={answers} />
      {answering.length > 0 && (
        <ol>
          {answering.map((one) => (
            <Branch key={one.node.comment.id} {...given} placed={one} level={level + 1} />
          ))}
        </ol>
      )}
    </li>
  )
}

const Pings = ({ house, pings }: { house: House; pings: readonly Comment[] }) => (
  <>
    <h3>{house.locale.say('comments.mentions')}</h3>
    <ul class="said-now">
      {pings.map(({ id, author, website, postedAt }) => (
        <li key={id} id={`comment-${id}`}>
          <Link href={website} rel="nofollow ugc">
            {author}
          </Link>{' '}
          <time class="meta" datetime={house.locale.iso(postedAt)}>
            {house.locale.date(postedAt)}
          </time>
        </li>
      ))}
    </ul>
  </>
)

type Talk = {
  house: House
  thread: Thread
  authors: ReadonlySet<string>
  /** Where an earlier part of them stands. */
  before: string | undefined
  /** Where the others stand, with their number. */
  next: { address: string; count: number } | undefined
}

/** The ways to the other parts of a long talk. */
const Turning = ({ house: { locale }, before, next }: Talk) => {
  if (!before && !next) return null
  return (
    <p class="acts">
      {before && (
        <a class="button" rel="prev" href={before}>
          {locale.say('comments.earlier')}
        </a>
      )}{' '}
      {next && (
        <a class="button" rel="next" href={next.address}>
          {locale.say('comments.more', { count: next.count })}
        </a>
      )}
    </p>
  )
}

/** What readers have said under an article, or a part of it; `authors` are the ids of who wrote it. */
export const ThreadView = (talk: Talk) => {
  const { house, thread, authors, before } = talk
  const { say } = house.locale
  const { roots, pings, count, open } = thread
  return (
    <section class="block talk" id="comments">
      <div class="block-head">
        <h2>{say('comments.count', { count })}</h2>
      </div>
      {count === 0 && open && <p>{say('comments.first')}</p>}
      {roots.length > 0 && (
        <ol class="thread">
          {roots.map((node) => (
            <Branch
              key={node.comment.id}
              {...{ house, authors, placed: { node }, level: 0, closed: !open }}
            />
          ))}
        </ol>
      )}
      <Turning {...talk} />
      {pings.length > 0 && !before && <Pings house={house} pings={pings} />}
    </section>
  )
}
