import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Actor } from '#base'
import { databases, newFolder, openTestApp, publishArticle, runHere, stoppedClock } from '#test'

const desk: Actor = { kind: 'staff', name: 'Dora' }
/** One red pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
)

/** A paper that serves, and its command line; a file with a picture, and one with none. */
async function openServing(url: string) {
  const paper = await openTestApp({ url, clock: { ...stoppedClock(), now: Date.now } })
  const env = { DATABASE_URL: url, DATA_DIR: paper.dataDir, SECRET: 'a secret of the tests' }
  const [red, text] = ['red.png', 'text.png'].map((name) => join(newFolder(), name))
  writeFileSync(red ?? '', PNG)
  writeFileSync(text ?? '', 'No picture at all.')
  const run = (...words: string[]) => runHere(['pictures', ...words], env)
  return { ...paper, run, red: red ?? '', text: text ?? '' }
}

describe.each(databases)('pictures by the command line, on $name', ({ newUrl }) => {
  test('one is taken in with its words, put at the head of an article, and described', async () => {
    const paper = await openServing(await newUrl())
    const { id, path } = await publishArticle(paper)
    const shown = async () => (await paper.site.request(path)).text()
    expect(await shown()).not.toContain('A red dot')
    const words = ['--alt', 'A red dot', '--credit', 'Ann Archer', '--focus', '0.2,1']
    const added = await paper.run('add', paper.red, ...words, '--lead', path)
    expect(added).toMatchObject({ code: 0, out: expect.stringContaining('At the head of: ') })
    await expect.poll(shown).toContain('alt="A red dot"')
    const article = await paper.articles.get(id)
    const [picture] = (await paper.media.list({ limit: 1 })).items
    expect(article.leadPictureId).toBe(picture?.id)
    expect(picture).toMatchObject({ credit: 'Ann Archer', focalX: 0.2, focalY: 1 })

    const described = await paper.run('describe', picture?.id ?? '', '--alt', 'A dot of red')
    expect(described).toMatchObject({ code: 0 })
    await expect.poll(shown).toContain('alt="A dot of red"')
    await expect
      .poll(async () => (await paper.run('list')).out)
      .toMatch(/1 × 1 +ready +A dot of red/)
    const again = await paper.run('add', paper.red, '--alt', 'Red')
    expect(again.out).toContain(`Here already: ${picture?.id}`)
    expect(again.err).toContain(`stays as it is: see \`pictures describe ${picture?.id}\``)
  })

  test('what is no picture, or has no place, is refused with a word, and nothing is kept', async () => {
    const paper = await openServing(await newUrl())
    const refused = async (words: string[], code: number, said: string) =>
      expect(await paper.run(...words)).toMatchObject({ code, err: expect.stringContaining(said) })
    await refused(['add', paper.text], 1, 'text.png: This is no JPEG, PNG')
    await refused(['add', `${paper.red}.gone`], 1, 'there is no such file')
    await refused(['add', paper.red, '--focus', '2,0'], 2, 'two shares from 0 to 1')
    await refused(['add', paper.red, '--lead', '/no/such'], 1, 'No published article stands at')
    await refused(['add', paper.red, '--lead', 'x'], 1, 'There is no article x.')
    await refused(['add', paper.red, paper.text, '--lead', 'x'], 2, 'give one file')
    await refused(['describe', 'x', '--alt', 'A dot'], 1, 'There is no picture x.')
    expect((await paper.media.list({ limit: 1 })).items).toEqual([])
    const { id } = await paper.articles.create(desk, { headline: 'A draft' })
    expect(await paper.run('add', paper.red, '--lead', id)).toMatchObject({ code: 0 })
  })
})
