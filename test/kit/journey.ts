/** Named to Vitest as the globalSetup of the journeys: what browsers need is built, and a folder with
 * the demo paper in it stands ready to be copied. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openDemo } from '#demo'
import { openPaperIn } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A data directory with The Halvern Courier in it. */
    demoFolder: string
    /** One with an empty paper. */
    emptyFolder: string
    /** Where the tests make folders of their own. */
    journeysFolder: string
  }
}

/** Small enough to be drawn quickly, large enough for a page to choose among sizes. */
const PICTURE_WIDTH = 640

/** Only if what browsers need is not made from these sources: as every other command does it. */
function build(): void {
  const { status } = spawnSync(process.execPath, ['scripts/setup.mjs', '--version'])
  if (status !== 0) throw new Error('The build for browsers failed.')
}

async function installDemo(dataDir: string): Promise<void> {
  const now = Date.now
  const app = await openPaperIn(dataDir)
  const by = { kind: 'system', name: 'demo' } as const
  await openDemo({ ...app, now, pictureWidth: PICTURE_WIDTH }).install(by)
  await app.work.settled()
  await app.search.settled()
  await app.close()
}

export async function setup(project: TestProject): Promise<() => void> {
  build()
  const folder = mkdtempSync(join(tmpdir(), 'journeys-'))
  const [demoFolder, emptyFolder] = [join(folder, 'demo'), mkdtempSync(join(folder, 'empty-'))]
  await installDemo(demoFolder)
  const empty = await openPaperIn(emptyFolder)
  await empty.close()
  project.provide('demoFolder', demoFolder)
  project.provide('emptyFolder', emptyFolder)
  project.provide('journeysFolder', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
