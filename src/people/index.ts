/** Whoever signs what the paper publishes. */
export { openPeople, type People } from './people.ts'
export type { Person, PersonDraft } from './person.ts'
