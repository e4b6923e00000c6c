/** Every address of the paper is made and read here, and nowhere else. */
export { readFormer } from './former.ts'
export { type Links, openLinks } from './links.ts'
export { isLocal, normalPath, otherSlash } from './normal.ts'
export { checkOwnPath, newArticlePath, reserved } from './own-path.ts'
export { type ArchiveAddress, readArchive, readCommentsFeed, readList } from './read.ts'
export { numbered, slugify } from './slug.ts'
export { type FeedFormat, type SearchWish, to } from './to.ts'
