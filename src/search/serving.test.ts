import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { newFolder } from '#test'
import { openFiles } from './files.ts'
import { openServing } from './serving.ts'

test('a generation that another process sweeps away while it is opened gives way to the next', () => {
  const folder = newFolder()
  const files = openFiles(folder)
  const other = openServing(files, () => undefined)
  onTestFinished(other.close)
  const { generation } = other.get()
  const swept = { number: 0, path: join(folder, 'swept', 'search-1-0.db') }
  const seen = [swept, swept]
  const late = openServing({ ...files, current: () => seen.pop() ?? files.current() }, () => 0)
  onTestFinished(late.close)
  expect(late.get().generation).toEqual(generation)
})
