import { halvernThreads } from './halvern.ts'
import { worldThreads } from './world.ts'

/** What readers say, by the key of the article. */
export const threads = { ...worldThreads, ...halvernThreads }
