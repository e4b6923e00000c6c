/** A page that was just forgotten, and everybody asks for it at once. */
import { expect, test } from 'vitest'
import { openTestApp, publishArticle } from '#test'

test('a thousand readers of a page just forgotten: each part of it is rendered once', async () => {
  const paper = await openTestApp()
  const { id, path, version } = await publishArticle(paper, { headline: 'Rain' })
  const read = async () => (await paper.site.request(path)).text()
  await read()
  const parts = (): number => paper.press.stats().renders
  const before = parts()
  paper.press.forget({ tags: ['*'] })
  await read()
  const once = parts() - before
  expect(once).toBeGreaterThan(3)

  await paper.articles.edit({ kind: 'staff', name: 'Dora' }, id, version, { headline: 'Hail' })
  paper.press.forget({ tags: ['*'] })
  const then = parts()
  const pages = await Promise.all(Array.from({ length: 1_000 }, read))
  expect(new Set(pages).size).toBe(1)
  expect(pages[0]).toContain('Hail')
  expect(parts() - then).toBe(once)
})
