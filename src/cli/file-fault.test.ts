import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fileFault } from './file-fault.ts'

function faultOf(attempt: () => unknown): string | undefined {
  try {
    attempt()
    return undefined
  } catch (error) {
    return fileFault(error)
  }
}

test('a file that cannot be used is told of in words, anything else is not', () => {
  expect(faultOf(() => writeFileSync('/nowhere/x.gz', ''))).toBe(
    '/nowhere/x.gz: there is no such file or folder.',
  )
  expect(faultOf(() => readFileSync('.'))).toMatch(/this is a folder, not a file\.$/)
  expect(fileFault(new Error('Other.'))).toBeUndefined()
})
