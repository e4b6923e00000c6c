import { expect, test } from 'vitest'
import { wordsIn } from './words.ts'

test.each([
  ['/world/2024/07/11/nato-summit-in-washington', 'world nato summit in washington'],
  ['/a/old_page.html', 'a old page'],
  ['/caf%C3%A9/%E6%96%87', 'café 文'],
  ['/100%', ''],
  ['/comments/0190a9a4-5c00-7000-8000-00000000000a', 'comments'],
  ['/<script>', 'script'],
])('of %s the words are “%s”', (path, words) => expect(wordsIn(path)).toBe(words))
