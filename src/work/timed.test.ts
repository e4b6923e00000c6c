import { describe, expect, onTestFinished, test } from 'vitest'
import { type Clock, databases, openTestDb, stoppedClock } from '#test'
import { cancel, type Event, emit, schedule } from './event.ts'
import type { OnOne } from './table.ts'
import { openWork } from './work.ts'

const A_MINUTE = 60_000
const AN_HOUR = 3_600_000

/** One process on this database with these duties, and the errors it has reported. */
async function openProcess(url: string, clock: Pick<Clock, 'now'>, duties: Partial<OnOne>) {
  const db = await openTestDb(url)
  const errors: unknown[] = []
  const work = openWork({ db, now: clock.now, report: (error) => errors.push(error) })
  work.follow({ onEvery: {}, onOne: {}, ...duties })
  await work.start()
  onTestFinished(work.close)
  const publishAt = (id: string, dueAt: number) =>
    work.change(async (tx) => schedule(tx, { duty: 'publish', id, dueAt }))
  return { work, errors, publishAt }
}

describe.each(databases)('what is done at its time on $name', ({ newUrl }) => {
  test('a duty is done at its instant, not before, and once by all processes', async () => {
    const [url, clock, done] = [await newUrl(), stoppedClock(), [] as string[]]
    const onTime = { publish: async ({ id }: Event) => void done.push(id) }
    const a = await openProcess(url, clock, { onTime })
    const b = await openProcess(url, clock, { onTime })
    await a.publishAt('rain', clock.now() + A_MINUTE)
    clock.pass(A_MINUTE - 1)
    await a.work.settled()
    expect(done).toEqual([])
    clock.pass(1)
    await Promise.all([a.work.settled(), b.work.settled()])
    expect(done).toEqual(['rain'])
    expect([...a.errors, ...b.errors]).toEqual([])
  })

  test('by the clock on the wall it is late by less than a second', async () => {
    const [url, late] = [await newUrl(), [] as number[]]
    const at = Date.now() + 700
    const onTime = { publish: async () => void late.push(Date.now() - at) }
    const { publishAt } = await openProcess(url, Date, { onTime })
    await publishAt('rain', at)
    await expect.poll(() => late, { timeout: 2_000 }).toHaveLength(1)
    expect(late[0]).toBeGreaterThanOrEqual(0)
    expect(late[0]).toBeLessThan(1_000)
  })

  test('what falls due while what is due is looked for does not wait for the poll', async () => {
    const [url, done] = [await newUrl(), [] as string[]]
    let ticks = Date.now()
    const clock = { now: () => ticks++ } // another millisecond, however often it is asked
    const onTime = { publish: async ({ id }: Event) => void done.push(id) }
    const { publishAt } = await openProcess(url, clock, { onTime })
    for (const more of [10, 11, 12, 13, 14, 15]) {
      const id = `in ${more} ms`
      await publishAt(id, ticks + more)
      await expect.poll(() => done, { timeout: 1_000, interval: 5 }).toContain(id)
    }
  })

  test('scheduling again moves it, cancelling takes it back', async () => {
    const [url, clock, done] = [await newUrl(), stoppedClock(), [] as string[]]
    const onTime = { publish: async ({ id }: Event) => void done.push(id) }
    const { work, publishAt } = await openProcess(url, clock, { onTime })
    await publishAt('moved', clock.now() + A_MINUTE)
    await publishAt('moved', clock.now() + AN_HOUR)
    await publishAt('cancelled', clock.now() + A_MINUTE)
    await work.change(async (tx) => cancel(tx, { duty: 'publish', id: 'cancelled' }))
    clock.pass(A_MINUTE)
    await work.settled()
    expect(done).toEqual([])
    clock.pass(AN_HOUR)
    await work.settled()
    expect(done).toEqual(['moved'])
  })

  test('moved while it is being done, it is done again at its new time', async () => {
    const [url, clock, done] = [await newUrl(), stoppedClock(), [] as string[]]
    const doing = Promise.withResolvers<void>()
    const publish = async ({ id }: Event) => {
      done.push(id)
      if (done.length === 1) await doing.promise
    }
    const { work, publishAt } = await openProcess(url, clock, { onTime: { publish } })
    await publishAt('rain', clock.now())
    await expect.poll(() => done).toEqual(['rain'])
    await publishAt('rain', clock.now() + A_MINUTE)
    doing.resolve()
    await work.settled()
    clock.pass(A_MINUTE)
    await work.settled()
    expect(done).toEqual(['rain', 'rain'])
  })

  test('after downtime what was missed is done at once', async () => {
    const [url, clock, done] = [await newUrl(), stoppedClock(), [] as string[]]
    const publish = async ({ id }: Event) => void done.push(id)
    const before = await openProcess(url, clock, { onTime: { publish } })
    await before.publishAt('rain', clock.now() + A_MINUTE)
    await before.work.close()
    clock.pass(AN_HOUR)
    const after = await openProcess(url, clock, { onTime: { publish } })
    await after.work.settled()
    expect(done).toEqual(['rain'])
  })

  test('of a thousand due at one instant none is lost, and they come in few batches', async () => {
    const [url, clock, batches] = [await newUrl(), stoppedClock(), [] as number[]]
    const doAll = async (events: readonly Event[]) => void batches.push(events.length)
    const { work } = await openProcess(url, clock, { onTime: { publish: { doAll } } })
    const ids = Array.from({ length: 1_000 }, (_, i) => `article ${i}`)
    await work.change(async (tx) => {
      for (const id of ids) schedule(tx, { duty: 'publish', id, dueAt: clock.now() })
    })
    await work.settled()
    expect(batches.reduce((sum, length) => sum + length, 0)).toBe(1_000)
    expect(batches.length).toBeLessThan(5)
  })

  test('a batch that fails is tried one by one, so that one of them spoils no other', async () => {
    const [url, clock, done] = [await newUrl(), stoppedClock(), [] as string[]]
    const doAll = async (events: readonly Event[]) => {
      if (events.some(({ id }) => id === 'bad')) throw new Error('Bad.')
      done.push(...events.map(({ id }) => id))
    }
    const { work } = await openProcess(url, clock, { onTime: { publish: { doAll } } })
    await work.change(async (tx) => {
      for (const id of ['a', 'bad', 'b']) schedule(tx, { duty: 'publish', id, dueAt: clock.now() })
    })
    await work.settled()
    expect(done).toEqual([])
    clock.pass(A_MINUTE)
    await work.settled()
    expect(done.toSorted()).toEqual(['a', 'b'])
  })

  test('what comes round is done by one process each time, and once for all it missed', async () => {
    const [url, clock, done] = [await newUrl(), stoppedClock(), [] as number[]]
    const round = { pattern: '*/5 * * * *', do: async () => void done.push(clock.now()) }
    const a = await openProcess(url, clock, { rounds: { rank: round } })
    const b = await openProcess(url, clock, { rounds: { rank: round } })
    const settle = () => Promise.all([a.work.settled(), b.work.settled()])
    const noon = clock.now()
    await settle()
    clock.pass(5 * A_MINUTE)
    await settle()
    await settle()
    expect(done).toEqual([noon + 5 * A_MINUTE])
    clock.pass(17 * A_MINUTE)
    await settle()
    clock.pass(3 * A_MINUTE)
    await settle()
    expect(done.map((at) => (at - noon) / A_MINUTE)).toEqual([5, 22, 25])
    expect([...a.errors, ...b.errors]).toEqual([])
  })

  test('what comes round and fails comes round again; by a new pattern at its new time', async () => {
    const [url, clock] = [await newUrl(), stoppedClock()]
    let runs = 0
    const failing = { pattern: '0 * * * *', do: () => Promise.reject(new Error(`No ${++runs}.`)) }
    const before = await openProcess(url, clock, { rounds: { rank: failing } })
    await before.work.settled()
    for (let hour = 0; hour < 10; hour++) {
      clock.pass(AN_HOUR)
      await before.work.settled()
    }
    expect([runs, await before.work.deadJobs()]).toEqual([10, []])
    await before.work.close()
    const reset = async () => {
      runs = 0
    }
    const often = { pattern: '* * * * *', do: reset }
    const after = await openProcess(url, clock, { rounds: { rank: often } })
    await after.work.settled()
    clock.pass(A_MINUTE)
    await after.work.settled()
    expect(runs).toBe(0)
  })

  test('what is slow does not hold up what is quick', async () => {
    const [url, clock, done] = [await newUrl(), stoppedClock(), [] as string[]]
    const over = Promise.withResolvers<void>()
    const render = { do: () => over.promise, deadlineMs: 5 * A_MINUTE }
    const mail = async ({ id }: Event) => void done.push(id)
    const { work } = await openProcess(url, clock, {
      onOne: { picture: { render }, post: { mail } },
    })
    await work.change(async (tx) => {
      for (let i = 0; i < 9; i++) emit(tx, { name: 'picture', id: `${i}`, tags: [] })
      emit(tx, { name: 'post', id: 'letter', tags: [] })
    })
    await expect.poll(() => done).toEqual(['letter'])
    over.resolve()
  })

  test('its state is told, and what was given up is revived', async () => {
    const [url, clock, done] = [await newUrl(), stoppedClock(), [] as string[]]
    let broken = true
    const mail = async ({ id }: Event) => {
      if (broken) throw new Error('No.')
      done.push(id)
    }
    const { work, publishAt } = await openProcess(url, clock, { onOne: { post: { mail } } })
    await work.change(async (tx) => emit(tx, { name: 'post', id: 'letter', tags: [] }))
    await publishAt('nobody does this', clock.now() + A_MINUTE)
    await work.settled()
    expect(await work.status()).toEqual({ due: 0, running: 0, later: 2, dead: 0, lateMs: 0 })
    for (let day = 0; day < 8; day++) {
      clock.pass(24 * AN_HOUR)
      await work.settled()
    }
    expect(await work.status()).toMatchObject({ due: 1, later: 0, dead: 1 })
    expect((await work.status()).lateMs).toBe(8 * 24 * AN_HOUR - A_MINUTE)
    broken = false
    const [dead] = await work.deadJobs()
    const revive = () => work.change(async (tx) => dead && work.revive(tx, dead.id))
    await revive()
    await work.settled()
    expect(done).toEqual(['letter'])
    await expect(revive()).rejects.toThrow('no such job')
  })
})
