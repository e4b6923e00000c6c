export type Dice = ReturnType<typeof openDice>

/** A small repeatable random source (mulberry32) over a text: the same text throws the same dice. */
export function openDice(text: string) {
  let state = 2166136261 // FNV-1a
  for (const letter of text) state = Math.imul(state ^ letter.charCodeAt(0), 16777619)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    /** From 0 up to, but without, 1. */
    next,
    between: (low: number, high: number): number => low + (high - low) * next(),
    pick: <T>(list: readonly [T, ...T[]]): T => list[Math.floor(next() * list.length)] ?? list[0],
    chance: (probability: number): boolean => next() < probability,
  }
}
