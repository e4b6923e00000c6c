type Field = { name: string; value: string }

/** What was typed, as stored, by the fields' names; odd contents count as nothing. */
export function readDraft(stored: string | null): Record<string, string> {
  try {
    const draft: unknown = JSON.parse(stored ?? '{}')
    if (!draft || typeof draft !== 'object') return {}
    return Object.fromEntries(
      Object.entries(draft).filter(([, value]) => typeof value === 'string'),
    )
  } catch {
    return {}
  }
}

/** To be stored: every field in which something stands; undefined when there is nothing to keep. */
export function writeDraft(fields: readonly Field[]): string | undefined {
  const typed = fields.filter(({ name, value }) => name && value)
  if (typed.length === 0) return undefined
  return JSON.stringify(Object.fromEntries(typed.map(({ name, value }) => [name, value])))
}

/** Puts back what was typed, but never over what stands there now. */
export function refill(fields: readonly Field[], draft: Record<string, string>): void {
  for (const field of fields) field.value ||= draft[field.name] ?? ''
}
