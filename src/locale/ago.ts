const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/** Says how long ago something was, and until when (epoch milliseconds) that is true. */
export function openAgo(tag: string) {
  const words = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })

  return function ago(ms: number, now: number): { text: string; goodUntil: number } {
    const passed = Math.max(0, now - ms)
    const [unit, length] = STEPS.find(([, one]) => passed >= one) ?? ['second', 60_000]
    const many = unit === 'second' ? 0 : Math.floor(passed / length)
    const next = unit === 'second' ? 60_000 : (many + 1) * length
    return { text: words.format(many === 0 ? 0 : -many, unit), goodUntil: now - passed + next }
  }
}
