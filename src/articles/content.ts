import { Refusal } from '#base'
import { emptyBody } from '#document'
import type { Content, Draft } from './article.ts'

const LONGEST = {
  ...{ slug: 200, headline: 400, kicker: 120, standfirst: 2_000, dateline: 120 },
  ...{ leadCaption: 2_000, origin: 300, searchTitle: 300, searchDescription: 1_000 },
} as const
const TEXTS = Object.keys(LONGEST) as (keyof typeof LONGEST)[]
const MOST = { bylines: 50, topicIds: 50, relatedIds: 20 } as const

/** The content of a new article in the language of the paper; refuses what `checkContent` refuses. */
export function newContent(draft: Draft, language: string): Content {
  return checkContent({
    ...{ kind: 'news', language, sectionId: null, storylineId: null, slug: '' },
    ...{ kicker: '', standfirst: '', dateline: '', body: emptyBody, bylines: [] },
    ...{ topicIds: [], relatedIds: [], leadPictureId: null, leadCaption: '' },
    ...{ embargoUntil: null, origin: '', canonicalUrl: null, commentPolicy: 'open' },
    ...{ searchTitle: '', searchDescription: '', noindex: false },
    ...draft,
  })
}

/** The content with blank ends cut and repeats dropped; refuses texts and lists too long, a language
 * that is none, and a canonical address that is not of the web. */
export function checkContent(content: Content): Content {
  const clean: Content = { ...content, ...onlyOnce(content) }
  for (const field of TEXTS) {
    clean[field] = content[field].trim()
    if (clean[field].length > LONGEST[field]) {
      throw new Refusal('invalid', `The ${field} may have at most ${LONGEST[field]} characters.`)
    }
  }
  for (const field of ['bylines', 'topicIds', 'relatedIds'] as const) {
    if (clean[field].length > MOST[field]) {
      throw new Refusal('invalid', `At most ${MOST[field]} of ${field}.`)
    }
  }
  checkLanguage(clean.language)
  checkCanonical(clean.canonicalUrl)
  return clean
}

function onlyOnce({ bylines, topicIds, relatedIds }: Content) {
  const signed = bylines.map((line) => ({
    ...line,
    name: line.name.trim(),
    role: line.role.trim(),
  }))
  const key = (line: (typeof signed)[number]): string => line.personId ?? `name ${line.name}`
  return {
    bylines: [...new Map(signed.map((line) => [key(line), line])).values()],
    topicIds: [...new Set(topicIds)],
    relatedIds: [...new Set(relatedIds)],
  }
}

function checkLanguage(language: string): void {
  try {
    Intl.getCanonicalLocales(language)
  } catch {
    throw new Refusal('invalid', `“${language}” is no language tag such as “en” or “ar”.`)
  }
}

function checkCanonical(address: string | null): void {
  if (address === null || /^https?:$/.test(URL.parse(address)?.protocol ?? '')) return
  throw new Refusal('invalid', `“${address}” is no address of a page elsewhere.`)
}

const FIELDS: Record<keyof Content, true> = {
  ...{ kind: true, language: true, sectionId: true, storylineId: true, slug: true },
  ...{ headline: true, kicker: true, standfirst: true, dateline: true, body: true },
  ...{ bylines: true, topicIds: true, relatedIds: true, leadPictureId: true, leadCaption: true },
  ...{ embargoUntil: true, origin: true, canonicalUrl: true, commentPolicy: true },
  ...{ searchTitle: true, searchDescription: true, noindex: true },
}

/** Of an article what people write and choose: what a revision keeps. */
export function contentOf(article: Content): Content {
  const fields = Object.keys(FIELDS) as (keyof Content)[]
  return Object.fromEntries(fields.map((field) => [field, article[field]])) as Content
}

/** Whether two contents differ in any of these fields, or in any at all. */
export function differ<T extends object>(
  a: T,
  b: T,
  fields = Object.keys(b) as (keyof T)[],
): boolean {
  return fields.some((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]))
}
