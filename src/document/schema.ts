import { type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model'
import {
  address,
  attribute,
  line,
  matching,
  oneOf,
  orNull,
  webAddress,
  whole,
} from './attributes.ts'
import { providerNames } from './providers.ts'

const cell = {
  content: 'flow+',
  attrs: {
    colspan: attribute(whole(1, 100), 1),
    rowspan: attribute(whole(1, 1000), 1),
    align: attribute(orNull(oneOf('center', 'end')), null),
  },
  isolating: true,
}

/** Every node of a body. `block` stands in the body itself, `flow` also in lists, quotations and tables. */
const nodes = {
  doc: { content: 'block+' },
  paragraph: { group: 'block flow', content: 'inline*' },
  heading: {
    group: 'block',
    content: 'inline*',
    attrs: { level: attribute(oneOf(2, 3, 4), 2) },
    defining: true,
  },
  bulletList: { group: 'block flow', content: 'listItem+' },
  orderedList: {
    group: 'block flow',
    content: 'listItem+',
    attrs: { start: attribute(whole(-99_999, 99_999), 1) },
  },
  listItem: { content: 'flow+', defining: true },
  termList: { group: 'block flow', content: 'termItem+' },
  termItem: { content: 'term definition' },
  term: { content: 'inline*' },
  definition: { content: 'flow+', defining: true },
  blockquote: {
    group: 'block flow',
    content: 'flow+',
    attrs: {
      attribution: attribute(orNull(line()), null),
      source: attribute(orNull(webAddress), null),
    },
    defining: true,
  },
  pullQuote: {
    group: 'block',
    content: 'paragraph+',
    attrs: { attribution: attribute(orNull(line()), null) },
    defining: true,
  },
  picture: {
    group: 'block flow',
    content: 'inline*',
    attrs: {
      pictureId: attribute(orNull(matching(/^[\w:.-]{1,100}$/, 'the id of a picture')), null),
      src: attribute(orNull(address), null),
      alt: attribute(line(2000), ''),
      credit: attribute(orNull(line()), null),
      size: attribute(oneOf('column', 'wide', 'margin'), 'column'),
      href: attribute(orNull(address), null),
    },
    isolating: true,
  },
  gallery: {
    group: 'block flow',
    content: 'picture+',
    attrs: { caption: attribute(orNull(line(5000)), null) },
    isolating: true,
  },
  table: { group: 'block flow', content: 'tableCaption? tableRow+', isolating: true },
  tableCaption: { content: 'inline*' },
  tableRow: { content: '(tableCell | tableHeader)*' },
  tableCell: cell,
  tableHeader: cell,
  divider: { group: 'block flow' },
  embed: {
    group: 'block flow',
    atom: true,
    attrs: {
      provider: attribute(oneOf(...providerNames)),
      id: attribute(line(2000)),
      url: attribute(webAddress),
      title: attribute(orNull(line()), null),
    },
  },
  factBox: {
    group: 'block',
    content: '(flow | heading)+',
    attrs: { title: attribute(orNull(line()), null) },
    isolating: true,
  },
  relatedLink: {
    group: 'block',
    atom: true,
    attrs: { href: attribute(address), text: attribute(line()) },
  },
  correctionNote: {
    group: 'block',
    content: 'paragraph+',
    attrs: {
      at: attribute(orNull(whole(0, 8.64e15)), null),
      kind: attribute(oneOf('correction', 'clarification', 'update', 'retraction'), 'correction'),
    },
    isolating: true,
  },
  codeBlock: { group: 'block flow', content: 'text*', marks: '', code: true, defining: true },
  verse: { group: 'block flow', content: 'inline*', whitespace: 'pre', defining: true },
  text: { group: 'inline' },
  hardBreak: { group: 'inline', inline: true, selectable: false },
} satisfies Record<string, NodeSpec>

/** Every mark, the outermost first. */
const marks = {
  link: {
    attrs: {
      href: attribute(address),
      title: attribute(orNull(line()), null),
      rel: attribute(orNull(oneOf('nofollow', 'sponsored', 'ugc')), null),
    },
    inclusive: false,
  },
  lang: {
    attrs: {
      lang: attribute(
        orNull(matching(/^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i, 'a language tag')),
        null,
      ),
      dir: attribute(orNull(oneOf('ltr', 'rtl')), null),
    },
  },
  strong: {},
  em: {},
  underline: {},
  strike: {},
  highlight: {},
  abbreviation: { attrs: { title: attribute(line()) } },
  sub: { excludes: 'sub sup' },
  sup: { excludes: 'sub sup' },
  code: {},
} satisfies Record<string, MarkSpec>

/** The schema of a body, made from the one spec that an editor's is made from too. */
export const schema = new Schema({ nodes, marks })
