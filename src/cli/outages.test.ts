import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Refusal } from '#base'
import { openLog } from '#http'
import { openOutages } from './outages.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] }))
afterEach(() => void vi.useRealTimers())

const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
const gone = new Refusal('unavailable', 'It is out of reach.', { cause: refused })

function open({ tells = true } = {}) {
  const lines: string[] = []
  const log = openLog({ to: (line) => void lines.push(JSON.parse(line).msg) })
  let answers = false
  const ping = () => (answers ? Promise.resolve() : Promise.reject(gone))
  const { report } = openOutages({ log, ping, tells })
  const answer = (): void => {
    answers = true
  }
  return { lines, report, answer }
}

test('an outage is one line in words, seldom repeated, and one more when it is over', async () => {
  const { lines, report, answer } = open()
  const said = 'It is out of reach. (ECONNREFUSED)'
  for (let second = 0; second < 599; second++) {
    report(gone)
    await vi.advanceTimersByTimeAsync(1_000)
  }
  expect(lines).toEqual([said])
  await vi.advanceTimersByTimeAsync(1_000)
  report(gone)
  expect(lines).toEqual([said, said])
  answer()
  await vi.advanceTimersByTimeAsync(3_000)
  expect(lines.slice(2)).toEqual(['The database answers again.'])
  report(gone)
  expect(lines.at(-1)).toBe(said)
})

test('a command tells an outage by failing, and everything else is written down', () => {
  const { lines, report } = open({ tells: false })
  report(gone)
  expect(lines).toEqual([])
  report(new Error('Oh.'))
  expect(lines).toEqual(['Something failed.'])
})
