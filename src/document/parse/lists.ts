import type { Block, Definition, ListItem, TermItem } from '../body.ts'
import type { Child, Element } from './tree.ts'
import { asInline, element, type Handler, isBlank, orEmpty } from './walk.ts'

const LISTS = new Set(['ul', 'ol', 'menu', 'dir'])

/** A list; a list or text that stands between its items goes into an item. */
export const list: Handler = (of, scope, walk) => {
  const items = itemsOf(of.children)
    .map((item) => walk.flow(item, scope))
    .filter((content) => content.length > 0)
    .map((content): ListItem => ({ type: 'listItem', content }))
  if (items.length === 0) return []
  if (of.name !== 'ol') return [{ type: 'bulletList', content: items }]
  const start = Number(of.attributes.get('start') ?? 1)
  const kept = Number.isInteger(start) && Math.abs(start) < 100_000 ? start : 1
  return [{ type: 'orderedList', attrs: { start: kept }, content: items }]
}

function itemsOf(children: readonly Child[]): Element[] {
  const items: Element[] = []
  let loose: Element | undefined // an item of text without one, which ends at the next real one
  for (const child of children) {
    const last = items.at(-1)
    const name = typeof child === 'string' ? '' : child.name
    if (typeof child !== 'string' && name === 'li') {
      items.push(child)
      loose = undefined
    } else if (last && (loose || LISTS.has(name))) {
      last.children.push(child)
    } else if (!isBlank(child)) {
      loose = element('li', [child])
      items.push(loose)
    }
  }
  return items
}

/** Terms with what is said of them; a term that lacks its other half gets an empty one. */
export const termList: Handler = (of, scope, walk) => {
  const content: TermItem[] = []
  const hoisted: Block[] = []
  let open = false // whether the last item still waits for what is said of it
  for (const child of partsOf(of.children)) {
    if (child.name === 'dt') {
      const { inline, rest } = asInline(walk.flow(child, scope))
      content.push(termItem(inline.length > 0 ? { content: inline } : {}))
      hoisted.push(...rest)
      open = true
      continue
    }
    const said = walk.flow(child, scope)
    if (said.length === 0) continue
    const definition = content.at(-1)?.content[1] ?? addItem(content)
    definition.content = open ? said : [...definition.content, ...said]
    open = false
  }
  return content.length > 0 ? [{ type: 'termList', content }, ...hoisted] : hoisted
}

const termItem = (term: Pick<TermItem['content'][0], 'content'>): TermItem => ({
  type: 'termItem',
  content: [
    { type: 'term', ...term },
    { type: 'definition', content: orEmpty([]) },
  ],
})

function addItem(content: TermItem[]): Definition {
  const item = termItem({})
  content.push(item)
  item.content[1].content = []
  return item.content[1]
}

/** The dt and dd of a list, also from within div; everything else as if it were in a dd. */
const partsOf = (children: readonly Child[]) =>
  children
    .flatMap((child) =>
      typeof child !== 'string' && child.name === 'div' ? child.children : [child],
    )
    .filter((child) => !isBlank(child))
    .map((child) =>
      typeof child !== 'string' && (child.name === 'dt' || child.name === 'dd')
        ? child
        : element('dd', [child]),
    )
