import { expect, onTestFinished, test } from 'vitest'
import { createApp } from '#http'
import { stoppedClock } from '#test'
import { EVERYTHING, goodUntil, touch } from '#work'
import { openPress } from './press.ts'

function openPages() {
  const clock = stoppedClock()
  const errors: unknown[] = []
  const purged: (readonly string[])[] = []
  const state = { broken: false }
  const press = openPress({
    now: clock.now,
    report: (error) => errors.push(error),
    purge: async (keys) => {
      if (state.broken) throw new Error('The cache does not answer.')
      purged.push(keys)
    },
  })
  onTestFinished(press.close)
  const app = createApp()
  app.get('/closing', (c) =>
    press.page(c, async () => {
      goodUntil(clock.now() + 1_000)
      return ['Closing.']
    }),
  )
  app.get('/:id', (c) =>
    press.page(c, async () => {
      touch(`article:${c.req.param('id')}`)
      return ['An article.']
    }),
  )
  const keysOf = async (path: string) =>
    (await app.request(path)).headers.get('surrogate-key')?.split(' ') ?? []
  return { press, errors, purged, state, keysOf }
}

test('a page carries short keys, and a change purges by them, together with what comes with it', async () => {
  const { press, purged, keysOf } = openPages()
  const [[all, one], [, two]] = [await keysOf('/1'), await keysOf('/2')]
  expect(one).toMatch(/^[\w-]{11}$/)
  await press.forget({ tags: ['article:1'] })
  await press.forget({ tags: [], gone: ['article:2'] })
  await expect.poll(() => purged).toEqual([[one, two]])
  await press.forget({ tags: [EVERYTHING] })
  await expect.poll(() => purged).toEqual([[one, two], [all]])
})

test('what time alone changes is not left to a cache that would not know', async () => {
  expect(await openPages().keysOf('/closing')).toEqual([])
})

test('a purge that fails is told once and tried again, at the latest when the press closes', async () => {
  const { press, purged, errors, state, keysOf } = openPages()
  const [, one] = await keysOf('/1')
  state.broken = true
  await press.forget({ tags: ['article:1'] })
  await expect.poll(() => errors).toHaveLength(1)
  state.broken = false
  await press.close()
  expect(purged).toEqual([[one]])
  expect(errors).toHaveLength(1)
})
