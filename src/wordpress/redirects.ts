import { normalPath } from '#links'
import type { Journey, Rooms } from './rooms.ts'

/** Leads an address of the old site to ours, unless it leads there already. */
export async function redirect(
  { paper }: Pick<Rooms, 'paper'>,
  { by, notes }: Journey,
  from: string,
  target: string,
): Promise<void> {
  if (normalPath(from) === target) return
  const known = await paper.redirect(normalPath(from))
  if (known?.target === target) return notes.came('redirects', 'same')
  await paper.putRedirect(by, from, target)
  notes.came('redirects', known ? 'changed' : 'created')
}
