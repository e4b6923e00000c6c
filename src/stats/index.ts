/** What is read, counted without following anyone. */
export { isPerson, type Who } from './reader.ts'
export { openRepeats } from './repeats.ts'
export { openStats, type Stats } from './stats.ts'
