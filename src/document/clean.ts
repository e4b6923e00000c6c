import { safeUrl } from '#base'

const LONGEST_ADDRESS = 2000

// HTML forbids controls (but tab and line feed) and Unicode's noncharacters in text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
const FORBIDDEN = /[\0-\x08\x0e-\x1f\x7f-\x9f]|\p{Noncharacter_Code_Point}/gu

/** The text without the characters that no HTML page may hold; line ends become line feeds. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\v\f\u0085]/g, ' ')
    .toWellFormed()
    .replace(FORBIDDEN, '')

/** One line of text: runs of white space become one space, none at the ends. */
export const cleanLine = (text: string): string =>
  cleanText(text)
    .replace(/[ \t\n]+/g, ' ')
    .replace(/^ | $/g, '')

const encode = (part: string): string =>
  part
    .replace(/[^\w\-.~:/?#@!$&'()*+,;=%\u00a1-\u{1fffd}]/gu, (odd) => encodeURIComponent(odd))
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/(?<=#.*)#/g, '%23')

/** The address as a valid link target, odd characters encoded; undefined where no link may lead. */
export function cleanAddress(address: string): string | undefined {
  if (address.length > LONGEST_ADDRESS) return undefined
  const given = cleanText(address)
    .replace(/[\t\n]/g, '')
    .trim()
  if (!safeUrl(given)) return undefined
  const url = URL.parse(given)
  const clean = url?.protocol.startsWith('http')
    ? url.origin + encode(url.pathname + url.search + url.hash)
    : encode(url?.href ?? given.replace(/^[^/?#]*/, (first) => first.replaceAll(':', '%3A')))
  return clean.length > LONGEST_ADDRESS ? undefined : clean
}

/** The address, if it is a whole one of the web (http or https). */
export function cleanWebAddress(address: string): string | undefined {
  const clean = cleanAddress(address)
  return clean && /^https?:/.test(clean) ? clean : undefined
}
