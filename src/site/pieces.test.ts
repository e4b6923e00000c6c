import { expect, test } from 'vitest'
import type { Actor } from '#base'
import { openTestApp, publishArticle } from '#test'

const editor: Actor = { kind: 'staff', name: 'Eva' }
const guest: Actor = { kind: 'reader', name: 'guest' }
const YEAR = 365 * 86_400_000

test('of a comment of another year the year is told, from the turn of the year on', async () => {
  const app = await openTestApp()
  const comments = { policy: 'open', hold: 'none', closeAfterDays: null } as const
  await app.paper.saveSettings(editor, { comments, timeZone: 'UTC' })
  const { id: articleId } = await publishArticle(app, { headline: 'Rain' })
  const words = { author: 'Ann', body: 'Wet!' }
  await app.comments.post(guest, { articleId, parentId: null, ...words })
  const when = async () => {
    const html = await (await app.site.request('/')).text()
    return /data-ago[^>]*>([^<]*)</.exec(html)?.[1]
  }
  expect(await when()).toBe('1 January, 12:00')
  app.clock.pass(YEAR - 12 * 3_600_000 - 1)
  expect(await when()).toBe('1 January, 12:00')
  app.clock.pass(1)
  expect(await when()).toBe('1 January 2026, 12:00')
})
