/** What one process of a paper changes is on the pages of another within 300 ms, by itself. */
import { describe, expect, test } from 'vitest'
import type { Actor } from '#base'
import { databases, openTestApp, stoppedClock } from '#test'

const desk: Actor = { kind: 'staff', name: 'Dora' }
const importer: Actor = { kind: 'import', name: 'there' }
const guest: Actor = { kind: 'reader', name: 'guest' }
const SOON = { timeout: 300, interval: 10 }

describe.each(databases)('two processes on $name', ({ newUrl }) => {
  test('publish, edit, import, approve and withdraw for each other’s readers', async () => {
    const [url, clock] = [await newUrl(), stoppedClock()]
    const [here, there] = [await openTestApp({ url, clock }), await openTestApp({ url, clock })]
    const front = async () => (await there.site.request('/')).text()
    const expectSoon = () => expect.poll(front, SOON)

    expect(await front()).not.toContain('Rain')
    const { id } = await here.articles.create(desk, { headline: 'Rain' })
    await here.articles.publish(desk, id)
    await expectSoon().toContain('Rain')

    const { version } = await here.articles.get(id)
    await here.articles.edit(desk, id, version, { headline: 'Hail' })
    await expectSoon().toContain('Hail')

    const times = { createdAt: clock.now(), publishedAt: clock.now() }
    const item = { ...times, source: 'there:1', status: 'published', path: null } as const
    await here.articles.bring(importer, [{ ...item, draft: { headline: 'Brought from there' } }])
    await expectSoon().toContain('Brought from there')

    const held = { articleId: id, author: 'Ann', body: 'See https://example.com' }
    const comment = await here.comments.post(guest, held)
    expect(comment.state).toBe('held')
    await here.comments.approve(desk, comment.id)
    await expectSoon().toContain('Ann')

    await here.articles.withdraw(desk, id)
    await expectSoon().not.toContain('Hail')
  })
})
