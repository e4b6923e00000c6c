import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { newFolder } from '#test'
import { makeDataDir } from './data-dir.ts'

test('the folder is made with all above it, and may stand already', () => {
  const folder = `${newFolder()}/a/b`
  makeDataDir(folder)
  makeDataDir(folder)
  expect(statSync(folder).isDirectory()).toBe(true)
})

test('what is no folder, or lies in none, is refused in words', () => {
  const folder = newFolder()
  writeFileSync(`${folder}/file`, '')
  mkdirSync(`${folder}/there`)
  expect(() => makeDataDir(`${folder}/file`)).toThrow(/DATA_DIR=.*file cannot be used: .*no folder/)
  expect(() => makeDataDir(`${folder}/file/below`)).toThrow('no folder')
})

/** Node's own way never ends here. */
test.skipIf(process.platform !== 'linux')('a folder that cannot be made is refused at once', () => {
  expect(() => makeDataDir('/proc/paper')).toThrow(/cannot be used: .* Give a folder/)
})
