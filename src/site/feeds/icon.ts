import { to } from '#links'
import type { Site } from '../site.ts'

const SIZE = 512

/** The whole address of the paper's sign. */
export const iconAddress = ({ links }: Pick<Site, 'links'>): string => links.absolute(to.icon(SIZE))
