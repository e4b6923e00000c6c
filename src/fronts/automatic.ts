/** What a front looks like before anybody has laid it out. */
import type { Section } from '#paper'
import type { Container, ContainerKind, Layout } from './layout.ts'

const container = (kind: ContainerKind, place: string, limit: number): Container => {
  return { kind, title: '', address: '', items: [], place, limit, storylineId: null }
}

const OPINION = 'kind:opinion'
/** Articles of the first section, which has the whole width, and of those that stand side by side. */
const [WIDE, NARROW] = [8, 4]

/** Lead, more news, opinion, and a block for each section of the first level. */
export function automaticHome(sections: readonly Section[]): Layout {
  const blocks = sections
    .filter(({ parentId }) => parentId === null)
    .map(({ id, name, path }, nth) => {
      const limit = nth === 0 ? WIDE : NARROW
      return { ...container('section', `section:${id}`, limit), title: name, address: path }
    })
  return {
    containers: [
      container('lead', 'all', 4),
      container('thirds', 'all', 4),
      container('opinion', OPINION, 4),
      ...blocks,
      container('briefs', 'all', 8),
    ],
  }
}

export const automaticSection = ({ id }: Section): Layout => ({
  containers: [container('section', `section:${id}`, WIDE)],
})
