import type { BodyWords } from '#document'

/** The words that a body needs, for tests that show one. */
export const bodyWords: BodyWords = {
  picture: 'Picture',
  table: 'Table',
  embed: (provider) => `From ${provider}`,
  embedNote: () => 'It loads when you ask for it.',
  load: (provider) => `Load from ${provider}`,
  open: (provider) => `See it at ${provider}`,
  correction: (kind, at) => `${kind}${at === null ? '' : `, ${new Date(at).toISOString()}`}.`,
}
