import { renderToString } from 'preact-render-to-string'
import type { Creative } from '#ads'
import type { Picture } from '#media'
import type { Assets } from '../../assets.ts'
import type { House } from '../../house.ts'
import { Faces } from '../frame/faces.tsx'
import { canShow, Responsive } from '../picture.tsx'

type Given = {
  house: House
  assets: Assets
  /** Nothing where none may stand there just now. */
  creative?: Creative | undefined
  picture?: Picture | undefined
  /** Where a click is counted before it is sent on. */
  click: string
}

/** Advertisers' pages open beside the paper, its own in its place. */
const aimOf = ({ address }: Creative) =>
  address.startsWith('/')
    ? ({ target: '_top' } as const)
    : ({ target: '_blank', rel: 'noopener sponsored' } as const)

const CLICK = '{click}'

/** HTML with links of its own has `{click}` where a click is counted; else the whole of it is a link. */
function htmlOf(creative: Creative, click: string): string {
  const { html } = creative
  if (/<a[\s>]/i.test(html)) return html.replaceAll(CLICK, click)
  return renderToString(
    <a
      class="whole"
      href={click}
      {...aimOf(creative)}
      // What it holds may run nothing and load nothing in its frame.
      dangerouslySetInnerHTML={{ __html: html }}
    />,
  )
}

function contentsOf({ creative, picture, click }: Given): string {
  if (creative?.kind === 'html') return htmlOf(creative, click)
  if (!creative || !canShow(picture)) return ''
  return renderToString(
    <a class="fill" href={click} {...aimOf(creative)}>
      <Responsive picture={picture} sizes="100vw" alt={creative.alt} />
    </a>,
  )
}

/** The page in the frame of an advertisement. */
export function creativePage(given: Given): string {
  const { house, assets } = given
  const { locale } = house
  const head = renderToString(
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <base target="_blank" />
      <title>{locale.say('desk.advertisement')}</title>
      {given.creative?.kind === 'html' && <Faces {...{ house, assets }} />}
      <link rel="stylesheet" href={assets('advert.css')} />
    </head>,
  )
  const { language, dir } = locale
  const body = `<body>${contentsOf(given)}</body>`
  return `<!doctype html>\n<html lang="${language}" dir="${dir}">${head}${body}</html>`
}
