/** A whole paper to begin with: The Halvern Courier, its people, pictures and readers, all invented. */
export { type Demo, openDemo } from './demo.ts'
export { type Drawing, illustrate } from './drawing/illustrate.ts'
export type { Progress } from './install/needs.ts'
