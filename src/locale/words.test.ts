import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { ar } from './ar/words.ts'
import { en } from './en/words.ts'

type Area = Record<string, string>
const words = (catalogue: Record<string, Area>) =>
  Object.entries(catalogue).flatMap(([area, messages]) =>
    Object.entries(messages).map(([name, text]) => [`${area}.${name}`, text] as const),
  )
const english = new Map(words(en))
const arabic = new Map(words(ar))

type Node = { type: number; value?: string; options?: Record<string, { value: Node[] }> }
const [TEXT, PLURAL] = [0, 6]
const treeOf = (text: string, language: string): Node[] =>
  new IntlMessageFormat(text, language, undefined, {
    ignoreTag: true,
  }).getAst() as unknown as Node[]
const nodesIn = (tree: readonly Node[]): Node[] =>
  tree.flatMap((node) => [
    node,
    ...Object.values(node.options ?? {}).flatMap(({ value }) => nodesIn(value)),
  ])
const argumentsIn = (nodes: readonly Node[]): string[] => {
  const named = nodes.filter(({ type, value }) => type !== TEXT && value !== undefined)
  return [...new Set(named.map(({ value = '' }) => value))].sort()
}

const pluralsIn = (nodes: readonly Node[]): Node[] => nodes.filter(({ type }) => type === PLURAL)
const namesOf = (nodes: readonly Node[]): string[] => nodes.map(({ value = '' }) => value)

const both = [...english].map(([word, text]) => {
  const translated = arabic.get(word) ?? ''
  const ours = nodesIn(treeOf(text, 'en'))
  return { word, text, translated, ours, theirs: nodesIn(treeOf(translated, 'ar')) }
})
const faulty = (is: (message: (typeof both)[number]) => boolean): string[] =>
  both.filter(is).map(({ word }) => word)

test('both languages say the same things', () => {
  expect(both.length).toBeGreaterThan(300)
  expect([...arabic.keys()].sort()).toEqual([...english.keys()].sort())
  expect(faulty(({ text, translated }) => !text.trim() || !translated.trim())).toEqual([])
})

test('with the same values; only a count may go unsaid', () => {
  const differ = faulty(({ ours, theirs }) => {
    const counted = namesOf(pluralsIn(ours))
    const [wanted, used] = [argumentsIn(ours), argumentsIn(theirs)]
    const unknown = used.filter((name) => !wanted.includes(name))
    const unsaid = wanted.filter((name) => !used.includes(name) && !counted.includes(name))
    return unknown.length + unsaid.length > 0
  })
  expect(differ).toEqual([])
})

const lacks = (nodes: readonly Node[], forms: readonly string[]): boolean =>
  pluralsIn(nodes).some(({ options = {} }) => forms.some((form) => !(form in options)))

test('every plural has the forms its language knows', () => {
  expect(faulty(({ ours }) => lacks(ours, ['one', 'other']))).toEqual([])
  const six = ['zero', 'one', 'two', 'few', 'many', 'other']
  expect(faulty(({ theirs }) => lacks(theirs, six))).toEqual([])
})

test('the Arabic is translated, not copied', () => {
  const copied = faulty(({ theirs }) => {
    const said = namesOf(theirs.filter(({ type }) => type === TEXT)).join('')
    return /\p{L}/u.test(said) && !/\p{Script=Arabic}/u.test(said)
  })
  expect(copied).toEqual([])
})
