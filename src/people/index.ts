/** Whoever signs what the paper publishes. */
export { openPeople, type People } from './people.ts'
export type { Person } from './person.ts'
