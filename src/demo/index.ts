/** A whole paper to begin with: The Halvern Courier, its people, pictures and readers, all invented. */
export { openDemo } from './demo.ts'
