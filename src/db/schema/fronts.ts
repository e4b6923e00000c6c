/** A front page: `home` or the id of a section. `layout` is JSON. */
export type FrontTable = { key: string; layout: string; version: number; savedAt: number }
