import type { Refusal } from '#base'
import type { Locale } from '#locale'

type Kind = Refusal['kind'] | 'failed'

/** What readers are told of each kind of refusal: what it is, and what to do. */
export function wordsFor({ say }: Locale, kind: Kind): { title: string; text: string } {
  switch (kind) {
    case 'not-found':
      return { title: say('errors.notFound'), text: say('errors.notFoundText') }
    case 'gone':
      return { title: say('errors.gone'), text: say('errors.goneText') }
    case 'forbidden':
      return { title: say('errors.forbidden'), text: say('errors.forbiddenText') }
    case 'conflict':
      return { title: say('errors.conflict'), text: say('errors.conflictText') }
    case 'too-large':
      return { title: say('errors.tooLarge'), text: say('errors.tooLargeText') }
    case 'too-many':
      return { title: say('errors.tooMany'), text: say('errors.tooManyText') }
    case 'unavailable':
      return { title: say('errors.unavailable'), text: say('errors.unavailableText') }
    case 'failed':
      return { title: say('errors.broken'), text: say('errors.brokenText') }
    case 'malformed':
    case 'invalid':
      return { title: say('errors.invalid'), text: say('errors.invalidText') }
  }
}

const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi
const ENDING = /\.(html?|php|aspx?|xml|json|jpe?g|png|gif|webp|pdf)$/i

/** The words that an address was made of, for a search; numbers and dates are none. */
export function wordsIn(path: string): string {
  let plain = path
  try {
    plain = decodeURIComponent(path)
  } catch {} // then as it is
  return plain
    .replaceAll(ID, '')
    .replace(ENDING, '')
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .filter((word) => /\p{L}/u.test(word))
    .slice(-8)
    .join(' ')
    .slice(0, 100)
}
