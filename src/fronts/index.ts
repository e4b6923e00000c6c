/** What leads the paper: fronts laid out by hand and filled by themselves, with no article twice. */
export { type Fronts, openFronts } from './fronts.ts'
export type { Container, Filled, FrontKey } from './layout.ts'
