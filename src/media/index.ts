/** The paper's pictures: taken in with care, and served in the sizes that pages need. */
export { makeCard } from './card.ts'
export { inkOn } from './colour.ts'
export { type Folder, openFolder } from './folder.ts'
export { makeIcon } from './icon.ts'

export { type Media, openMedia } from './media.ts'
export type { Picture, Rendition } from './picture.ts'
