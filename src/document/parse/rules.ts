import type { Mark, Plain } from '../body.ts'
import { cleanAddress, cleanLine } from '../clean.ts'
import type { Element } from './tree.ts'

/** Elements that stand apart from the text around them. */
export const APART = new Set(
  `address article aside body blockquote button caption center col colgroup dd details dialog dir div
  dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html
  legend li main menu nav ol optgroup option p pre search section select summary table tbody td
  textarea tfoot th thead tr ul video audio object iframe`.split(/\s+/),
)

const MARKED: Record<string, Plain> = {
  b: 'strong',
  strong: 'strong',
  em: 'em',
  i: 'em',
  cite: 'em',
  dfn: 'em',
  var: 'em',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  del: 'strike',
  strike: 'strike',
  sub: 'sub',
  sup: 'sup',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  mark: 'highlight',
}
const marked = new Map(Object.entries(MARKED))

const RELATIONS = ['sponsored', 'ugc', 'nofollow'] as const
const LANG = /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i

const plain = (type: Plain): Mark => ({ type })

/** The marks that the text inside an element gains. */
export function marksOf({ name, attributes }: Element): Mark[] {
  const style = attributes.get('style') ?? ''
  const gained: Mark[] = []
  const type = marked.get(name)
  const upright = /font-(weight|style)\s*:\s*(normal|400)/i.test(style) // editors wrap a paste in such a <b>
  if (type && !upright) gained.push(plain(type))
  if (/font-weight\s*:\s*(bold|[6-9]00)/i.test(style)) gained.push(plain('strong'))
  if (/font-style\s*:\s*italic/i.test(style)) gained.push(plain('em'))
  const title = cleanLine(attributes.get('title') ?? '').slice(0, 1000)
  if ((name === 'abbr' || name === 'acronym') && title !== '') {
    gained.push({ type: 'abbreviation', attrs: { title } })
  }
  const link = name === 'a' ? linkOf(attributes, title) : undefined
  if (link) gained.push(link)
  const tongue = langOf(attributes)
  if (tongue) gained.push(tongue)
  return gained
}

function linkOf(attributes: Element['attributes'], title: string): Mark | undefined {
  const href = cleanAddress(attributes.get('href') ?? '')
  if (!href || href === '#') return undefined
  const words = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/)
  const rel = RELATIONS.find((one) => words.includes(one)) ?? null
  return { type: 'link', attrs: { href, title: title === '' ? null : title, rel } }
}

function langOf(attributes: Element['attributes']): Mark | undefined {
  const given = attributes.get('lang') ?? ''
  const lang = LANG.test(given) ? given : null
  const dir = (['ltr', 'rtl'] as const).find((one) => one === attributes.get('dir')) ?? null
  return lang || dir ? { type: 'lang', attrs: { lang, dir } } : undefined
}

/** The marks with one more; of a kind only the newest stays. */
export const withMark = (marks: readonly Mark[], mark: Mark): Mark[] => {
  const rival = mark.type === 'sub' ? 'sup' : mark.type === 'sup' ? 'sub' : mark.type
  return [...marks.filter(({ type }) => type !== mark.type && type !== rival), mark]
}
