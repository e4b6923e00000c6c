/** Running stories: what happened so far, what is still open, and a mark above every article. */

export type { Step, Storyline } from './storyline.ts'
export { openStorylines, type Storylines } from './storylines.ts'
