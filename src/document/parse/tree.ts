import { Tokenizer } from 'htmlparser2'

export type Element = { name: string; attributes: Map<string, string>; children: Child[] }
export type Child = Element | string

// Deeper than this, elements no longer nest: no honest page does, and hostile depth costs nothing.
const DEEPEST = 200

const VOID = new Set(
  'area base br col embed frame hr img input link meta param source track wbr'.split(' '),
)
const DROPPED = new Set(['script', 'style', 'title'])

/** What an opening tag ends, and the elements that keep it from reaching further out. */
const ENDS: Record<string, [ends: string, within: string]> = {
  li: ['li', 'ul ol menu'],
  dt: ['dt dd', 'dl'],
  dd: ['dt dd', 'dl'],
  tr: ['tr td th', 'table'],
  td: ['td th', 'tr table'],
  th: ['td th', 'tr table'],
  thead: ['tr td th thead tbody tfoot caption', 'table'],
  tbody: ['tr td th thead tbody tfoot caption', 'table'],
  tfoot: ['tr td th thead tbody tfoot caption', 'table'],
  option: ['option', 'select'],
  a: ['a', 'td th table'],
  p: ['p', 'td th table li blockquote div section article figure'],
}
const ends = new Map(
  Object.entries(ENDS).map(([name, sets]) => [name, sets.map((set) => new Set(set.split(' ')))]),
)
/** Closing tags never reach out of a cell. */
const WALLS = new Set(['td', 'th', 'table'])
const OF_TABLES = new Set(['td', 'th', 'tr', 'thead', 'tbody', 'tfoot', 'table'])

/** The elements of any HTML, however broken: linear in its length, scripts and styles left out. */
export function treeOf(html: string): Element {
  const root = newElement('')
  const open: Element[] = [root]
  let element = root
  let attribute = ''
  let value = ''
  const slice = (start: number, end: number): string => html.slice(start, end)
  const add = (child: Child): void => {
    const parent = open.at(-1) ?? root
    if (!DROPPED.has(parent.name)) parent.children.push(child)
  }
  const opened = (): void => {
    endImplied(open, element.name)
    const dropped = DROPPED.has(element.name)
    if (!dropped) add(element)
    if (!VOID.has(element.name) && (open.length < DEEPEST || dropped)) open.push(element)
  }
  const closed = (name: string): void => {
    if (!close(open, name) && (name === 'br' || name === 'p')) add(newElement(name)) // as browsers do
  }
  const tokenizer = new Tokenizer(
    {},
    {
      ...deaf,
      ontext: (start, end) => add(slice(start, end)),
      ontextentity: (codepoint) => add(String.fromCodePoint(codepoint)),
      onopentagname(start, end) {
        const name = slice(start, end).toLowerCase()
        element = newElement(name === 'image' ? 'img' : name)
      },
      onattribname(start, end) {
        attribute = slice(start, end).toLowerCase()
      },
      onattribdata(start, end) {
        value += slice(start, end)
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint)
      },
      onattribend() {
        if (!element.attributes.has(attribute)) element.attributes.set(attribute, value)
        value = ''
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (start, end) => closed(slice(start, end).toLowerCase()),
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return root
}

/** What is not listened to. */
const deaf = {
  isInForeignContext: () => false,
  oncdata: () => undefined,
  oncomment: () => undefined,
  ondeclaration: () => undefined,
  onprocessinginstruction: () => undefined,
  onend: () => undefined,
}

function endImplied(open: Element[], name: string): void {
  const [ended, walls] = ends.get(name) ?? []
  if (!ended || !walls) return
  for (let at = open.length - 1; at > 0; at -= 1) {
    const other = open[at]?.name ?? ''
    if (walls.has(other)) return
    if (!ended.has(other)) continue
    open.length = at
    if (name === 'p' || name === 'a') return
  }
}

/** Whether an element of that name was open and now is closed. */
function close(open: Element[], name: string): boolean {
  for (let at = open.length - 1; at > 0; at -= 1) {
    const other = open[at]?.name ?? ''
    if (other === name) {
      open.length = at
      return true
    }
    if (WALLS.has(other) && !OF_TABLES.has(name)) return false
  }
  return false
}

const newElement = (name: string): Element => ({ name, attributes: new Map(), children: [] })
