import type { ContentMatch, MarkType, NodeType } from 'prosemirror-model'
import { Refusal } from '#base'
import type { Attribute } from './attributes.ts'
import type { Body, EmbedAttrs } from './body.ts'
import { cleanText } from './clean.ts'
import { trueEmbed } from './embeds.ts'
import { schema } from './schema.ts'

const DEEPEST = 48
const MOST_NODES = 300_000
const MOST_CHARACTERS = 2_000_000

type Json = { type: string; attrs?: object; content?: Json[]; marks?: Json[]; text?: string }
type Left = { nodes: number; characters: number }
type Place = { name: string; depth: number; left: Left }

const refuse = (place: string, why: string): never => {
  throw new Refusal('invalid', `${place}: ${why}.`)
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The JSON as a body: attributes and marks put in order, unknown attributes dropped. Refuses what
 * the schema does not allow, unsafe addresses, and what is too deep or too long, naming the place. */
export function check(json: unknown): Body {
  const left = { nodes: MOST_NODES, characters: MOST_CHARACTERS }
  const body =
    isObject(json) && json.type === 'doc' ? json : refuse('The body', 'is not a document')
  return nodeFrom(body, schema.topNodeType, { name: 'The body', depth: 0, left }) as unknown as Body
}

function nodeFrom(json: Record<string, unknown>, type: NodeType, place: Place): Json {
  const { name, depth, left } = place
  if (depth > DEEPEST) refuse(name, 'is nested too deep')
  left.nodes -= 1
  if (left.nodes < 0) refuse('The body', 'has too many parts')
  const attrs = attrsFrom(json.attrs, type, name)
  const content = type.isText ? [] : contentFrom(json.content, type, place)
  return {
    type: type.name,
    ...(attrs && { attrs }),
    ...(content.length > 0 && { content }),
    ...(type.isText && { text: textFrom(json.text, place) }),
  }
}

function textFrom(text: unknown, { name, left }: Place): string {
  const clean = typeof text === 'string' ? cleanText(text) : refuse(name, 'has no text')
  left.characters -= clean.length
  if (left.characters < 0) refuse('The body', 'is too long')
  return clean
}

function attrsFrom(given: unknown, type: NodeType | MarkType, name: string): object | undefined {
  const wanted = Object.entries((type.spec.attrs ?? {}) as Record<string, Attribute>)
  if (wanted.length === 0) return undefined
  const found = isObject(given) ? given : {}
  const kept = wanted.map(([key, { clean, default: fallback }]) => {
    const value = found[key] === undefined ? fallback : found[key]
    try {
      return [key, clean(value)]
    } catch (error) {
      return refuse(name, `${key} must be ${error instanceof Error ? error.message : 'valid'}`)
    }
  })
  const attrs = Object.fromEntries(kept)
  if (type.name !== 'embed') return attrs
  return trueEmbed(attrs as EmbedAttrs) ?? refuse(name, 'the provider knows no such id')
}

function contentFrom(content: unknown, type: NodeType, place: Place): Json[] {
  if (content !== undefined && !Array.isArray(content)) return refuse(place.name, 'has no content')
  const kept: Json[] = []
  let match: ContentMatch | null = type.contentMatch
  for (const [index, json] of (content ?? []).entries()) {
    const { node, child, name } = childFrom(json, index, type, place)
    if (node.text === '') continue
    match = match?.matchType(child) ?? refuse(name, `may not stand in ${type.name} here`)
    const last = kept.at(-1)
    if (last && continues(last, node)) last.text = `${last.text}${node.text}`
    else kept.push(node)
  }
  return match?.validEnd ? kept : refuse(place.name, 'lacks a part')
}

function childFrom(json: unknown, index: number, parent: NodeType, place: Place) {
  const named = isObject(json) && typeof json.type === 'string' ? json.type : 'a part'
  const name = `${place.depth === 0 ? 'Body' : place.name} › ${named} ${index + 1}`
  if (!isObject(json) || !Object.hasOwn(schema.nodes, named)) return refuse(name, 'is not known')
  const child = schema.nodes[named] ?? refuse(name, 'is not known')
  const node = nodeFrom(json, child, { name, depth: place.depth + 1, left: place.left })
  const marks = child.isInline ? marksFrom(json.marks, parent, name) : []
  return { node: marks.length > 0 ? { ...node, marks } : node, child, name }
}

function marksFrom(given: unknown, parent: NodeType, name: string): Json[] {
  if (given === undefined) return []
  if (!Array.isArray(given) || given.length > 20) return refuse(name, 'has no list of marks')
  const kept = new Map<MarkType, Json>()
  for (const json of given) {
    const { type, mark } = markFrom(json, parent, name)
    for (const other of kept.keys()) if (type.excludes(other)) kept.delete(other)
    kept.set(type, mark)
  }
  const order = Object.keys(schema.marks)
  return [...kept.values()].sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type))
}

function markFrom(json: unknown, parent: NodeType, name: string): { type: MarkType; mark: Json } {
  const given = isObject(json) && typeof json.type === 'string' ? json.type : ''
  const known = Object.hasOwn(schema.marks, given) ? schema.marks[given] : undefined
  const type = known ?? refuse(name, 'has an unknown mark')
  if (!parent.allowsMarkType(type)) refuse(name, `may not be marked ${given} here`)
  const attrs = attrsFrom(isObject(json) ? json.attrs : {}, type, `${name} › ${given}`)
  return { type, mark: { type: given, ...(attrs && { attrs }) } }
}

const continues = (last: Json, node: Json): boolean =>
  last.type === 'text' &&
  node.type === 'text' &&
  JSON.stringify(last.marks) === JSON.stringify(node.marks)
