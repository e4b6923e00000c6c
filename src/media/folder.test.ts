import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openFolder } from './folder.ts'

async function newFolder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'media-'))
  onTestFinished(() => rm(path, { recursive: true }))
  return path
}

test('gives what was put, and leaves no draft behind', async () => {
  const path = await newFolder()
  const folder = openFolder(path)
  await Promise.all([1, 2, 3].map(() => folder.put('abc-320.webp', Buffer.from('rain'))))
  expect(Buffer.from((await folder.get('abc-320.webp')) ?? []).toString()).toBe('rain')
  expect(await readdir(join(path, 'ab'))).toEqual(['abc-320.webp'])
  expect(await folder.get('abd-320.webp')).toBeUndefined()
})

test.each(['../../etc/passwd', '..', '.abc.webp', 'ab/c.webp', 'abc', 'abc.webp\0', ''])(
  'no name leads elsewhere: %j',
  async (name) => {
    const folder = openFolder(await newFolder())
    expect(await folder.get(name)).toBeUndefined()
    await expect(folder.put(name, Buffer.from('rain'))).rejects.toThrow('No name')
  },
)
