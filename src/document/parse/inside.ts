import { APART } from './rules.ts'
import type { Element } from './tree.ts'

const SHOWN = new Set('img iframe embed object video audio table blockquote pre'.split(' '))

const within = ({ children }: Element): Element[] =>
  children.filter((child) => typeof child !== 'string')

/** All text in an element, with spaces where parts of it stand apart. */
export const textIn = ({ children }: Element): string =>
  children
    .map((child) => {
      if (typeof child === 'string') return child
      if (child.name === 'br') return '\n'
      return APART.has(child.name) ? ` ${textIn(child)} ` : textIn(child)
    })
    .join('')

/** Whether there is more than words in it. */
export const showsMore = (of: Element): boolean => SHOWN.has(of.name) || within(of).some(showsMore)

/** Where the links in it lead, as written. */
export const linksIn = (of: Element): string[] =>
  within(of).flatMap((child) => [child.attributes.get('href') ?? '', ...linksIn(child)])
