import type { Terminal } from './terminal.ts'

const LIVE_MS = 150
const PLAIN_MS = 5_000

const counted = new Intl.NumberFormat('en')

function timeLeft(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  return `${Math.ceil(seconds / 60)} min`
}

/** How far something is: `412 of 1,000 articles, 206/s, 3 s left`. */
export function progressLine(what: string, done: number, of: number | undefined, ms: number) {
  const rate = ms > 0 ? (done * 1_000) / ms : 0
  const amount =
    of === undefined ? counted.format(done) : `${counted.format(done)} of ${counted.format(of)}`
  const speed = rate >= 10 ? counted.format(Math.round(rate)) : rate.toFixed(1)
  const left = of !== undefined && rate > 0 ? `, ${timeLeft((of - done) / rate)} left` : ''
  return `${amount} ${what}, ${speed}/s${left}`
}

/** Tells how far something is, on one line where somebody looks on, else now and then. */
export function openProgress({ tell, live }: Pick<Terminal, 'tell' | 'live'>) {
  const every = live ? LIVE_MS : PLAIN_MS
  let subject = ''
  let began = 0
  let shown = 0

  function begin(what: string): void {
    subject = what
    began = performance.now()
    shown = live ? 0 : began
  }

  return {
    at(what: string, done: number, of?: number): void {
      if (what !== subject) begin(what)
      const now = performance.now()
      if (now - shown < every) return
      shown = now
      const line = progressLine(what, done, of, now - began)
      tell(live ? `\r\u001b[K${line}` : `${line}\n`)
    },
    /** Clears the line. */
    end(): void {
      if (live && subject) tell('\r\u001b[K')
    },
  }
}
