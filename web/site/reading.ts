const STEP_MS = 1000
const WITH_SCROLL_MS = 5000
const WITHOUT_MS = 15_000

/** Whether so many milliseconds in sight, scrolled or not, make a reading. */
export const isRead = (visibleMs: number, scrolled: boolean): boolean =>
  visibleMs >= (scrolled ? WITH_SCROLL_MS : WITHOUT_MS)

const session = {
  has: (key: string): boolean => {
    try {
      return sessionStorage.getItem(key) !== null
    } catch {
      return false
    }
  },
  add: (key: string): void => {
    try {
      sessionStorage.setItem(key, '1')
    } catch {} // no storage allowed: a reload counts again
  },
}

/** Tells the paper once a session that this article was read: its id, and nothing of the reader. */
export function startReading(): void {
  const id = document.querySelector<HTMLElement>('[data-reading]')?.dataset.reading
  const key = `read ${id}`
  if (!id || session.has(key)) return
  let seen = 0
  let scrolled = false
  addEventListener('scroll', () => {
    scrolled = true
  })
  const timer = setInterval(() => {
    if (document.visibilityState !== 'visible') return
    seen += STEP_MS
    if (!isRead(seen, scrolled)) return
    clearInterval(timer)
    session.add(key)
    navigator.sendBeacon('/read', id)
  }, STEP_MS)
}
