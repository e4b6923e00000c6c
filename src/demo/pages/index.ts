import { house } from './house.ts'
import { rules } from './rules.ts'

export type DemoPage = { slug: string; headline: string; standfirst: string; body: string }

/** The pages of the house, which stand in no list by date. */
export const pages: readonly DemoPage[] = [...house, ...rules]
