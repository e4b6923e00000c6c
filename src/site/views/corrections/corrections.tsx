import type { Correction } from '#articles'
import type { Word } from '#locale'
import type { House } from '../../house.ts'
import { langOf } from '../item.tsx'
import { Link } from '../link.tsx'

const MARKS: Partial<Record<Correction['change'], Word & `article.${string}`>> = {
  clarification: 'article.clarification',
  correction: 'article.correction',
  retraction: 'article.retraction',
}

/** `older` is the address of the next page. */
type Given = { house: House; items: readonly Correction[]; older?: string | undefined }

const Line = ({ house, item }: { house: House; item: Correction }) => {
  const { locale } = house
  const { article, change, note, at } = item
  const mark = (MARKS[change] ?? 'article.correction') as 'article.correction'
  return (
    <li {...langOf(article, house)}>
      <p class="meta">
        <time datetime={locale.iso(at)}>{locale.date(at)}</time>
      </p>
      <div>
        <h3>
          <Link href={article.path}>{article.headline}</Link>
        </h3>
        <p class="standfirst">
          <b>{locale.say(mark, { time: locale.dateTime(at) })}</b> {note}
        </p>
      </div>
    </li>
  )
}

/** What the paper got wrong, and put right: the newest first. */
export const CorrectionList = ({ house, items, older }: Given) => {
  const { locale } = house
  return (
    <div class="sheet">
      <h1>{locale.say('desk.corrections')}</h1>
      <p class="standfirst">{locale.say('desk.correctionsIntro')}</p>
      {items.length === 0 && <p>{locale.say('desk.correctionsNone')}</p>}
      {items.length > 0 && (
        <>
          <h2 class="out">{locale.say('lists.latest')}</h2>
          <ol class="dated corrections">
            {items.map((item) => (
              <Line key={item.id} house={house} item={item} />
            ))}
          </ol>
        </>
      )}
      {older && (
        <p class="paging">
          <span />
          <a href={older} rel="next">
            {locale.say('lists.older')}
          </a>
        </p>
      )}
    </div>
  )
}
