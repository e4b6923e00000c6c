/** Whole sites of WordPress, brought into the paper from the file that it exports. */
export type { Count, Line, Noun, Report } from './report.ts'
export { openWordPress, type Progress, type Source, type Wishes } from './wordpress.ts'
