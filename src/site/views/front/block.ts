import type { Teaser } from '#articles'
import type { Filled } from '#fronts'
import type { Entry } from '../item.tsx'

/** A container of a front with all that its design shows. */
export type Block = Omit<Filled, 'items' | 'also'> & { entries: Entry[]; also: Teaser[] }
