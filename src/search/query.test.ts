import { expect, test } from 'vitest'
import { parse } from './query.ts'

const read = (text: string) => {
  const { groups, not } = parse(text)
  const show = ({ text: word, quoted }: { text: string; quoted: boolean }) =>
    quoted ? `"${word}"` : word
  return { groups: groups.map((group) => group.map(show)), not: not.map(show) }
}

test.each([
  ['ferry strike', [['ferry'], ['strike']], []],
  ['"ferry strike" Halvern', [['"ferry strike"'], ['Halvern']], []],
  ['“ferry strike', [['"ferry strike"']], []],
  ['ferry -strike -"of the year"', [['ferry']], ['strike', '"of the year"']],
  ['ferry OR boat OR ship harbour', [['ferry', 'boat', 'ship'], ['harbour']], []],
  ['OR ferry OR', [['ferry']], []],
  ['ferry or boat', [['ferry'], ['or'], ['boat']], []],
  ['co-op', [['co-op']], []],
  ['- -- "" & ? !', [], []],
  ['', [], []],
])('%j', (text, groups, not) => expect(read(text)).toEqual({ groups, not }))

test('of a very long line only the beginning is read', () => {
  expect(parse('ferry '.repeat(1_000)).groups).toHaveLength(24)
  expect(parse('x'.repeat(10_000)).groups[0]?.[0]?.text).toHaveLength(400)
})
