import type { ComponentChildren } from 'preact'
import type { Published } from '#articles'
import type { Comment } from '#comments'
import { to } from '#links'
import type { House } from '../../house.ts'
import { Link } from '../link.tsx'
import { Paragraphs } from './said.tsx'

type Given = {
  house: House
  article: Published
  heading: string
  intro?: string | undefined
  /** The comment that is answered. */
  parent?: Comment | undefined
  children: ComponentChildren
}

/** A page with a reply form alone: to answer without a script, to mend, or to check. */
export const ReplyPage = ({ house, article, heading, intro, parent, children }: Given) => {
  const { locale } = house
  return (
    <div class="sheet">
      <h1>{heading}</h1>
      {intro && <p class="notice">{intro}</p>}
      <p class="meta">
        <Link href={to.comments(article.path)}>
          {locale.say('comments.backToArticle')}: {article.headline}
        </Link>
      </p>
      {parent && (
        <blockquote class="said">
          <p>
            <b>{parent.author}</b>
          </p>
          <Paragraphs text={parent.body} />
        </blockquote>
      )}
      {children}
    </div>
  )
}
