import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Id } from '#base'
import { corpora } from '#test'
import { countYears } from './facets.ts'
import { firstPlaceAt } from './place.ts'
import { documentsOf, indexOf } from './sample.ts'

const harbour = 'harbour' as Id<'section'>
const city = 'city' as Id<'section'>
const ferries = 'ferries' as Id<'topic'>

const paper = {
  strike: {
    headline: 'Ferry strike enters its second week',
    standfirst: 'The harbour council meets tonight.',
    body: 'Crews of the ferries refuse to sail. The white house by the pier is closed.',
    bylines: ['Eva Lind'],
    topics: ['Ferries'],
    topicIds: [ferries],
    sectionIds: [harbour, city],
  },
  bridge: {
    headline: 'A bridge instead of boats',
    body: 'A house painted white. Nobody speaks of the ferry any more, says Müller of the élysée.',
    sectionIds: [city],
    kind: 'opinion',
  },
  rain: { headline: 'Rain until Sunday', body: 'The weather stays wet. “It is what it is.”' },
  lyon: { headline: 'Élections à Lyon', body: 'Les déclarations du maire.', language: 'fr' },
  cairo: { headline: 'المدرسة الجديدة', body: 'افتتح الوزير الكتاب', language: 'ar' },
  beijing: { headline: '北京大学的学生', body: '学生在北京大学', language: 'zh' },
}

test('finds by stems, in every field, the headline before the body', () => {
  const { names } = indexOf(paper)
  expect(names('ferry')).toEqual(['strike', 'bridge'])
  expect(names('FERRIES')).toEqual(['strike', 'bridge'])
  expect(names('lind')).toEqual(['strike'])
  expect(names('councils')).toEqual(['strike'])
})

test('finds words with accents by words without, and the other way round', () => {
  const { names } = indexOf(paper)
  for (const text of ['élections', 'elections', 'ELECTION']) expect(names(text)).toEqual(['lyon'])
  for (const text of ['declaration', 'déclarations']) expect(names(text)).toEqual(['lyon'])
  for (const text of ['muller', 'Müller', 'elysee']) expect(names(text)).toEqual(['bridge'])
})

test('finds Arabic and Chinese', () => {
  const { names } = indexOf(paper)
  for (const text of ['المدرسه', 'المَدْرَسَة', 'الكتاب']) expect(names(text)).toEqual(['cairo'])
  expect(names('北京')).toEqual(['beijing'])
  expect(names('学生')).toEqual(['beijing'])
})

test('all words must be there; if nowhere they are, some will do', () => {
  const { ask, names } = indexOf(paper)
  expect(names('white house ferry')).toEqual(['strike', 'bridge'])
  expect(ask('white house ferry').match).toBe('all')
  expect(names('ferry weather')).toEqual(expect.arrayContaining(['strike', 'rain', 'bridge']))
  expect(ask('ferry weather').match).toBe('some')
  expect(names('ferry zeppelin').toSorted()).toEqual(['bridge', 'strike'])
})

test('stop words do not count, unless there is nothing else, or in quotation marks', () => {
  const { names } = indexOf(paper)
  expect(names('the strike of the ferries')).toEqual(['strike'])
  expect(names('it is what it is')).toEqual(['rain'])
  expect(names('"until the sunday"')).not.toContain('strike')
})

test('a phrase stands in order, and words side by side come first', () => {
  const { names, ask } = indexOf(paper)
  expect(names('"white house"')).toEqual(['strike'])
  expect(names('"second week" -"third week"')).toEqual(['strike'])
  expect(ask('"house white"').match).toBe('some')
  expect(names('white house')[0]).toBe('strike')
})

test('leaves out what is not wanted, and takes one or the other', () => {
  const { names } = indexOf(paper)
  expect(names('ferry -bridge')).toEqual(['strike'])
  expect(names('ferry -"painted white"')).toEqual(['strike'])
  expect(names('rain OR bridge').toSorted()).toEqual(['bridge', 'rain'])
  expect(names('-ferry')).toEqual([])
})

test('keeps to a section with those below it, a topic, a kind, and a time', () => {
  const { ask, names } = indexOf(paper)
  const from = documentsOf(paper)[1]?.publishedAt
  expect(names({ text: 'ferry', sectionId: harbour })).toEqual(['strike'])
  expect(names({ text: 'ferry', sectionId: city })).toEqual(['strike', 'bridge'])
  expect(names({ text: 'ferry', sectionId: 'cit' as typeof city })).toEqual([])
  expect(names({ text: 'ferry', topicId: ferries })).toEqual(['strike'])
  expect(names({ text: 'ferry', kind: 'opinion' })).toEqual(['bridge'])
  expect(names({ text: 'ferry', from })).toEqual(['bridge'])
  expect(names({ text: 'ferry', to: from })).toEqual(['strike'])
  expect(names({ text: '', sectionId: city })).toEqual(['bridge', 'strike'])
  expect(ask('ferry').facets).toEqual({
    sections: [
      { id: city, count: 2 },
      { id: harbour, count: 1 },
    ],
    years: [{ year: 2024, count: 2 }],
  })
})

test('marks the words that were asked for, in pieces that are the text itself', () => {
  const { ask } = indexOf({ ...paper, code: { headline: '<b>Ferry</b> & more', body: 'x' } })
  const [strike] = ask('"white house" ferries').hits
  expect(strike?.headline).toEqual([
    { text: 'Ferry', mark: true },
    { text: ' strike enters its second week', mark: false },
  ])
  const marked = strike?.text.filter(({ mark }) => mark).map(({ text }) => text)
  expect(marked).toEqual(['ferries', 'white', 'house'])
  const [code] = ask('more').hits
  expect(code?.headline.map(({ text }) => text).join('')).toBe('<b>Ferry</b> & more')
})

test('an excerpt is short, and says most about the question', () => {
  const far = `${'Nothing here. '.repeat(200)}At last the heron and the otter meet. ${'Nothing more. '.repeat(200)}`
  const { ask } = indexOf({ far: { body: `A heron alone. ${far}` } })
  const text = ask('heron otter').hits[0]?.text ?? []
  const joined = text.map((piece) => piece.text).join('')
  expect(joined).toContain('heron and the otter')
  expect(joined.length).toBeLessThan(300)
  expect(text.at(0)?.text).toBe('…')
  expect(text.at(-1)?.text).toBe('…')
})

test('corrects a typing slip by the words of the archive, when there are few hits', () => {
  const { ask } = indexOf(paper)
  expect(ask('fery strik').suggestion).toBe('ferry strike')
  expect(ask('"secnod week"').suggestion).toBe('"second week"')
  expect(ask('rain -fery').suggestion).toBeUndefined()
  expect(ask('electoins').suggestion).toBe('élections')
  expect(ask('ferry').suggestion).toBeUndefined()
  expect(ask('qwertzuiop').suggestion).toBeUndefined()
})

const many = Object.fromEntries(
  Array.from({ length: 137 }, (_, i) => [`a${i}`, { headline: 'Tide table', body: `day ${i}` }]),
)

test.each(['newest', 'relevance'] as const)('pages by %s give everything once', (order) => {
  const { ask } = indexOf(many)
  const seen: string[] = []
  let after: string | undefined
  do {
    const { hits, cursor, total } = ask({ text: 'tide', order, after, limit: 20 })
    expect(total).toEqual({ count: 137, more: false })
    seen.push(...hits.map(({ id }) => id))
    after = cursor
  } while (after)
  expect(seen).toHaveLength(137)
  expect(new Set(seen).size).toBe(137)
  if (order === 'newest') expect(seen).toEqual(Object.keys(many).toReversed())
})

test('a page does not shift when something new comes above it', () => {
  const { ask, put } = indexOf(many)
  for (const order of ['newest', 'relevance'] as const) {
    const first = ask({ text: 'tide', order })
    const second = ask({ text: 'tide', order, after: first.cursor })
    put(documentsOf({ [`new ${order}`]: { headline: 'Tide', publishedAt: Date.now() } }))
    expect(ask({ text: 'tide', order, after: first.cursor }).hits.map(({ id }) => id)).toEqual(
      second.hits.map(({ id }) => id),
    )
  }
})

test('articles of one second, and of times beyond the calendar, all have a place', () => {
  const { names } = indexOf({
    ...Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`a${i}`, { body: 'x', publishedAt: 0 }]),
    ),
    old: { body: 'x', publishedAt: Date.UTC(1500, 0, 1) },
    future: { body: 'x', publishedAt: Date.UTC(2500, 0, 1) },
  })
  const found = names({ text: 'x', limit: 50, order: 'newest' })
  expect(found).toHaveLength(50)
  expect(found[0]).toBe('future')
})

test('what changed is found as it is now, and what is gone is counted no more', () => {
  const { db, writer, ask, names } = indexOf(paper)
  const [strike, ...others] = documentsOf(paper)
  if (!strike) throw new Error('No document.')
  writer.put([{ id: strike.id, document: { ...strike, headline: 'Dock quarrel', topics: [] } }])
  expect(names('quarrel')).toEqual(['strike'])
  expect(names('"second week"')).toEqual([])
  writer.put([strike, ...others].map(({ id }) => ({ id, document: undefined })))
  expect(ask('ferry')).toMatchObject({ hits: [], total: { count: 0 } })
  for (const table of ['article', 'content', 'vector', 'word', 'spelling']) {
    expect({ table, ...db.prepare(`select count(*) rows from ${table}`).get() }).toEqual({
      table,
      rows: 0,
    })
  }
  expect(writer.meta.number('length')).toBe(0)
})

test('put again, a document is left as it is', () => {
  const { put } = indexOf(paper)
  expect(put(documentsOf(paper))).toEqual([])
})

const { ask: askPaper } = indexOf(paper)

test('every string has an answer', { timeout: 30_000 }, () => {
  const pieces = [
    '"',
    '-',
    'OR',
    'ferry',
    ' ',
    '(',
    ')',
    '*',
    ':',
    '^',
    'NEAR',
    'AND',
    'NOT',
    '\u0000',
    '+',
    "'",
    '\ud800',
  ]
  const odd = fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join(''))
  const question = fc.record({
    text: fc.oneof(fc.string({ unit: 'binary' }), odd),
    after: fc.option(fc.string(), { nil: undefined }),
    limit: fc.option(fc.double(), { nil: undefined }),
    from: fc.option(fc.integer(), { nil: undefined }),
    sectionId: fc.option(
      fc.string().map((id) => id as typeof city),
      { nil: undefined },
    ),
    order: fc.constantFrom('newest' as const, 'relevance' as const),
  })
  fc.assert(
    fc.property(question, (asked) => void askPaper(asked)),
    { numRuns: 200 },
  )
})

const naughty = corpora('text/naughty-strings.json')

test.skipIf(!naughty)(
  'every naughty string has an answer (skipped where the corpora are absent)',
  { timeout: 30_000 },
  () => {
    for (const text of JSON.parse(naughty ?? '[]')) {
      const { names, ask } = indexOf({ naughty: { headline: text, body: text, topics: [text] } })
      for (const order of ['newest', 'relevance'] as const)
        expect(() => ask({ text, order })).not.toThrow()
      expect(names({ text: '', kind: 'news' })).toEqual(['naughty'])
    }
  },
)

test('common words are ranked too, when there are too many to rank them all', () => {
  const { names, ask } = indexOf({
    best: { headline: 'Herring, herring, herring', publishedAt: 0 },
    ...Object.fromEntries(
      Array.from({ length: 2_000 }, (_, i) => [
        `a${i}`,
        { headline: 'News', body: 'Once upon a time a herring met a cod in the sea' },
      ]),
    ),
  })
  expect(names('herring')[0]).toBe('best')
  expect(ask('herring').total).toEqual({ count: 2_001, more: false })
})

test('years follow the calendar of the paper', () => {
  const eve = firstPlaceAt(Date.UTC(2024, 11, 31, 23))
  const later = firstPlaceAt(Date.UTC(2025, 6, 1))
  expect(countYears([later, eve], 'UTC')).toEqual([
    { year: 2025, count: 1 },
    { year: 2024, count: 1 },
  ])
  expect(countYears([later, eve], 'Europe/Berlin')).toEqual([{ year: 2025, count: 2 }])
})
