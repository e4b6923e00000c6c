import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.env.BROADSHEET_CORPORA ?? '../shared/corpora'

/** The text of one of the corpora that lie beside the repository, or in BROADSHEET_CORPORA;
 * undefined where they are absent: skip the test then, and say so in its name. */
export function corpora(path: string): string | undefined {
  const file = join(folder, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
