/** What the paper is: its title and settings, sections, topics, moved addresses, and today's date. */
export { type Day, dayOf, spanOf } from './calendar.ts'
export type { Message } from './message.ts'
export { openPaper, type Paper } from './paper.ts'
export { leaveRedirects, pathTag } from './redirect.ts'
export type { Section } from './section.ts'
export { defaults, type Settings } from './settings.ts'
export type { Topic } from './topic.ts'
