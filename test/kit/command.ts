/** Runs the command line: in a process of its own, as people do, or in this one by the same door. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const NODE = ['--import', './scripts/tsx.ts', 'src/main.ts']

type Env = Readonly<Record<string, string>>

/** Begins a command; it is killed if the test ends before it. */
export function beginCommand(words: readonly string[], env: Env) {
  const clean = { PATH: process.env.PATH ?? '', ...env }
  const child = spawn(process.execPath, [...NODE, ...words], { cwd: ROOT, env: clean })
  let [out, err] = ['', '']
  child.stdout.on('data', (text) => (out += text))
  child.stderr.on('data', (text) => (err += text))
  const ended = once(child, 'close').then(([code]) => ({ code: Number(code), out, err }))
  onTestFinished(() => void child.kill('SIGKILL'))
  return {
    out: () => out,
    err: () => err,
    stop: () => child.kill('SIGINT'),
    /** Reads no more of what it writes. */
    turnAway: () => child.stdout.destroy(),
    ended,
  }
}

/** Runs a command to its end: its exit code, and what it wrote. */
export const runCommand = (words: readonly string[], env: Env) => beginCommand(words, env).ended

/** The same without a process: its words, its exit code, and what it would have written. */
export async function runHere(words: readonly string[], env: Env) {
  const { run } = await import('../../src/cli/program.ts')
  let [out, err] = ['', '']
  const code = await run(words, {
    ...{ env, live: false, signal: new AbortController().signal },
    say(line) {
      out += `${line}\n`
    },
    tell(text) {
      err += text
    },
  })
  return { code, out, err }
}
