import { Refusal } from '#base'

/** Reports an outage once, not with every round that fails, until `worked` has been called. */
export function openOutage(report: (error: unknown) => void) {
  let told = false
  return {
    report(error: unknown): void {
      const out = error instanceof Refusal && error.kind === 'unavailable'
      if (!out || !told) report(error)
      told ||= out
    },
    worked(): void {
      told = false
    },
  }
}
