import type { DemoArticle } from '../content.ts'
import { alliance } from './alliance.ts'
import { allianceMore } from './alliance-more.ts'
import { archive } from './archive.ts'
import { briefs } from './briefs.ts'
import { business } from './business.ts'
import { culture } from './culture.ts'
import { europe } from './europe.ts'
import { halvern } from './halvern.ts'
import { letters } from './letters.ts'
import { line4 } from './line-4.ts'
import { opinion } from './opinion.ts'
import { science } from './science.ts'
import { sport } from './sport.ts'

/** Every article of the paper, in no order. */
export const articles: readonly DemoArticle[] = [
  ...alliance,
  ...allianceMore,
  ...archive,
  ...briefs,
  ...business,
  ...culture,
  ...europe,
  ...halvern,
  ...letters,
  ...line4,
  ...opinion,
  ...science,
  ...sport,
]
