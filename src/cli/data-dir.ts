import { accessSync, constants, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Refusal } from '#base'
import { fileWords } from './file-fault.ts'

/** Makes a folder and those above it, one after another: Node's own way never ends where a folder
 * cannot be made though the one above it is there, as in /proc. */
function make(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })) return
  if (dirname(folder) !== folder) make(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

function check(folder: string): void {
  make(folder)
  const isFolder = statSync(folder).isDirectory()
  if (!isFolder) throw Object.assign(new Error(folder), { code: 'ENOTDIR', syscall: 'stat' })
  accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
}

/** Makes the folder in which this machine keeps what is its own; gives in words why it cannot be used,
 * if so. */
export function folderFault(dataDir: string): string | undefined {
  try {
    check(resolve(dataDir))
    return undefined
  } catch (error) {
    const words = fileWords(error)
    if (!words) throw error
    return words
  }
}

export const ADVICE = 'Give a folder that the program may write into.'

/** The same, refusing a folder that cannot be used. */
export function makeDataDir(dataDir: string): void {
  const why = folderFault(dataDir)
  if (why) throw new Refusal('invalid', `DATA_DIR=${dataDir} cannot be used: ${why}. ${ADVICE}`)
}
