import { renderToString } from 'preact-render-to-string'
import type { Published } from '#articles'
import type { Id } from '#base'
import { type BodyWords, type PageOptions, picturesIn, toHtml } from '#document'
import type { Locale } from '#locale'
import type { Media, Picture } from '#media'
import { canShow, creditOf, Responsive } from '../views/picture.tsx'

const TEXT_SIZES = '(width < 48rem) 100vw, 38rem'
const WIDE_SIZES = '(width < 64rem) 100vw, 50rem'

/** The words that a body needs, in the language of the paper. */
const bodyWords = ({ say, dayAndTime }: Locale, publishedAt: number): BodyWords => ({
  picture: say('article.aPicture'),
  table: say('article.aTable'),
  embed: (provider) => say('article.embedFrom', { provider }),
  embedNote: (provider) => say('article.embedNotice', { provider }),
  load: () => say('article.embedLoad'),
  open: (provider) => say('article.embedOpen', { provider }),
  correction: (kind, at) =>
    say(`article.${kind}`, { time: at === null ? '' : dayAndTime(at, publishedAt) }),
})

const figure = (picture: Picture, sizes: string, alt: string, first: boolean): string =>
  renderToString(<Responsive {...{ picture, sizes, first }} alt={alt || picture.alt} />)

/** The pictures of the article: the lead first, then those in its text. */
export async function picturesOf(
  media: Pick<Media, 'pictures'>,
  { body, leadPictureId }: Published,
) {
  const inText = picturesIn(body).map(({ pictureId }) => pictureId as Id<'picture'> | null)
  const ids = [leadPictureId, ...inText].filter((id) => id !== null)
  const pictures = await media.pictures(ids)
  return new Map<string, Picture>(pictures.map((picture) => [picture.id, picture]))
}

/** The picture above the text, with its caption. */
export function leadOf({ article, locale, pictures }: Omit<Given, 'after'>): string {
  const picture = pictures.get(article.leadPictureId ?? '')
  if (!canShow(picture)) return ''
  const caption = article.leadCaption || picture.caption
  return renderToString(
    <figure>
      <Responsive picture={picture} sizes={TEXT_SIZES} first />
      {(caption !== '' || picture.credit !== '') && (
        <figcaption>
          {caption}{' '}
          {picture.credit !== '' && <span class="credit">{creditOf(locale, picture)}</span>}
        </figcaption>
      )}
    </figure>,
  )
}

type Given = {
  article: Published
  locale: Locale
  pictures: ReadonlyMap<string, Picture>
  after: PageOptions['after']
}

/** The text of an article as HTML, its pictures in the formats and widths the paper has of them. */
export function textOf({ article, locale, pictures, after }: Given): string {
  const hasLead = canShow(pictures.get(article.leadPictureId ?? ''))
  return toHtml(article.body, {
    words: bodyWords(locale, article.publishedAt),
    ...(article.dateline !== '' && { dateline: `${article.dateline} —` }),
    ...(after && { after }),
    picture(attrs, nth) {
      const picture = pictures.get(attrs.pictureId ?? '')
      if (!canShow(picture)) return undefined
      const sizes = attrs.size === 'column' ? TEXT_SIZES : WIDE_SIZES
      const html = figure(picture, sizes, attrs.alt, nth === 0 && !hasLead)
      return { html, caption: picture.caption, credit: creditOf(locale, picture) }
    },
  })
}
