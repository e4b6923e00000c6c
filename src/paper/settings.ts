import { type Actor, Refusal, safeUrl } from '#base'

type Link = { label: string; address: string }

/** What the people who run the paper decide about it. */
export type Settings = {
  title: string
  tagline: string
  description: string
  /** BCP 47. */
  language: string
  /** IANA name; all dates of the paper are told in it. */
  timeZone: string
  publisher: { name: string; address: string; email: string }
  contactEmail: string
  /** #rrggbb */
  themeColor: string
  /** The small texts beside the title on the front page. */
  ears: { title: string; text: string }[]
  navigation: Link[]
  footer: { title: string; links: Link[] }[]
  /** Articles on a page of a list. */
  perPage: number
  comments: {
    policy: 'open' | 'closed' | 'off'
    hold: 'all' | 'first-time' | 'none'
    /** Days after publication; null: never by age. */
    closeAfterDays: number | null
  }
  ads: {
    /** The paragraph after which the spot in an article stands. */
    inArticleAfter: number
    adsTxt: string
  }
  /** What crawlers of language models may take, by purpose. */
  robots: { search: boolean; training: boolean; answers: boolean }
  /** The paper's own pages elsewhere. */
  social: string[]
  /** The title of the front page, where it is not the paper's. */
  frontTitle?: string
}

/** A paper of which nobody has said anything yet. */
export const defaults: Settings = {
  title: 'The Paper',
  tagline: '',
  description: '',
  language: 'en',
  timeZone: 'UTC',
  publisher: { name: '', address: '', email: '' },
  contactEmail: '',
  themeColor: '#0b5563',
  ears: [],
  navigation: [],
  footer: [],
  perPage: 20,
  comments: { policy: 'open', hold: 'first-time', closeAfterDays: 14 },
  ads: { inArticleAfter: 4, adsTxt: '' },
  robots: { search: true, training: false, answers: true },
  social: [],
}

/** Refuses readers: only the newsroom changes what the paper is. */
export function checkMayRun(by: Actor): void {
  if (by.kind === 'reader') throw new Refusal('forbidden', 'Only the newsroom changes the paper.')
}

/** Refuses settings with which no page could be made, in words. */
export function checkSettings(settings: Settings): void {
  const faults = [...faultsOf(settings)]
  if (faults.length > 0) throw new Refusal('invalid', faults.join(' '))
}

function* faultsOf(settings: Settings): Generator<string> {
  const { title, language, timeZone, themeColor, perPage, comments, ads } = settings
  if (title.trim() === '') yield 'The paper needs a title.'
  if (!works(() => Intl.getCanonicalLocales(language))) {
    yield `“${language}” is no language tag such as “en” or “ar”.`
  }
  if (!works(() => new Intl.DateTimeFormat('en', { timeZone }))) {
    yield `“${timeZone}” is no time zone such as “Europe/Oslo”.`
  }
  if (!/^#[0-9a-f]{6}$/i.test(themeColor)) yield `“${themeColor}” is no colour such as “#0b5563”.`
  if (!isCount(perPage) || perPage > 100) yield 'A list shows 1 to 100 articles on a page.'
  if (!isCount(ads.inArticleAfter)) yield 'Paragraphs count from 1.'
  const { closeAfterDays } = comments
  if (closeAfterDays !== null && !isCount(closeAfterDays)) yield 'Comments close after whole days.'
  for (const address of addressesIn(settings)) {
    if (!safeUrl(address)) yield `“${address}” is no address to link to.`
  }
}

function addressesIn({ navigation, footer, social }: Settings): string[] {
  const links = [...navigation, ...footer.flatMap((group) => group.links)]
  return [...links.map(({ address }) => address), ...social]
}

const isCount = (number: number): boolean => Number.isInteger(number) && number >= 1

function works(attempt: () => unknown): boolean {
  try {
    attempt()
    return true
  } catch {
    return false
  }
}
