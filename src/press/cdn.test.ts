import { expect, onTestFinished, test } from 'vitest'
import { Refusal } from '#base'
import { createApp } from '#http'
import { stoppedClock } from '#test'
import { EVERYTHING, goodUntil, touch } from '#work'
import { openPress } from './press.ts'

function openPages() {
  const clock = stoppedClock()
  const closing = clock.now() + 200
  const errors: unknown[] = []
  const purged: (readonly string[])[] = []
  const state = { broken: false, gone: false }
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
      goodUntil(closing)
      return ['Closing.']
    }),
  )
  app.get('/:id', (c) =>
    press.page(c, async () => {
      if (state.gone) throw new Refusal('unavailable', 'The database is gone.')
      touch(`article:${c.req.param('id')}`)
      return ['An article.']
    }),
  )
  const keysOf = async (path: string) =>
    (await app.request(path)).headers.get('surrogate-key')?.split(' ') ?? []
  const controlOf = async (path: string) =>
    (await app.request(path)).headers.get('surrogate-control')
  return { controlOf, clock, press, errors, purged, state, keysOf }
}

test('a page carries short keys, and a change purges by them, together with what comes with it', async () => {
  const { press, purged, keysOf } = openPages()
  const [[all, one], [, two]] = [await keysOf('/1'), await keysOf('/2')]
  expect(one).toMatch(/^[\w-]{11}$/)
  await expect.poll(() => purged).toEqual([[all]])
  await press.forget({ tags: ['article:1'] })
  await press.forget({ tags: [], gone: ['article:2'] })
  await expect.poll(() => purged).toEqual([[all], [one, two]])
  await press.forget({ tags: [EVERYTHING] })
  await expect.poll(() => purged).toEqual([[all], [one, two], [all]])
})

test('what time alone changes is purged when its time has come, and not before', async () => {
  const { clock, purged, keysOf } = openPages()
  const [all, until] = await keysOf('/closing')
  await expect.poll(() => purged).toEqual([[all]])
  clock.pass(199)
  await new Promise((done) => setTimeout(done, 300))
  expect(purged).toEqual([[all]])
  clock.pass(1)
  await expect.poll(() => purged).toEqual([[all], [until]])
})

test('a cache is not to keep the last good copy, which no purge would reach', async () => {
  const { press, state, controlOf } = openPages()
  expect(await controlOf('/1')).toBe('max-age=86400')
  await press.forget({ tags: ['article:1'] })
  state.gone = true
  expect(await controlOf('/1')).toBe('no-store')
  state.gone = false
  expect(await controlOf('/1')).toBe('max-age=86400')
})

test('a purge that fails is told once and tried again, at the latest when the press closes', async () => {
  const { press, purged, errors, state, keysOf } = openPages()
  const [all, one] = await keysOf('/1')
  state.broken = true
  await press.forget({ tags: ['article:1'] })
  await expect.poll(() => errors).toHaveLength(1)
  state.broken = false
  await press.close()
  expect(purged).toEqual([[all, one]])
  expect(errors).toHaveLength(1)
})
