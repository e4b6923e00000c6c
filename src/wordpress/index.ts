/** Whole sites of WordPress, brought into the paper from the file that it exports. */
export type { Report } from './report.ts'
export { openWordPress } from './wordpress.ts'
