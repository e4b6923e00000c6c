/** Runs every gate and every test, and closes with a line `N passed, N failed`: a gate counts as one.
 * `--quick` leaves out what takes long: runs of the whole paper, and journeys in a browser. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const GATES = ['lint', 'types', 'rooms', 'dead']
const VITEST = 'node_modules/vitest/vitest.mjs'

type Count = { passed: number; failed: number }

function run(words: readonly string[]): boolean {
  return spawnSync(process.execPath, words, { stdio: 'inherit' }).status === 0
}

/** All gates at once; what each of them says is shown together, in their order. */
async function gates(): Promise<Count[]> {
  const ends = GATES.map(async (name) => ({ name, ...(await runAside(['--run', name])) }))
  const counts: Count[] = []
  for (const end of ends) {
    const { name, good, said } = await end
    process.stdout.write(said)
    if (!good) console.error(`The gate \`${name}\` does not let this through.`)
    counts.push(good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
  }
  return counts
}

async function runAside(words: readonly string[]): Promise<{ good: boolean; said: string }> {
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  }
  const [code] = await once(child, 'close')
  return { good: code === 0, said }
}

/** What vitest counted; a run that broke off, or failed outside of its tests, has failed once more. */
function counted(report: string, good: boolean): Count {
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const empty = testResults.filter(
    (file: { status: string; assertionResults: unknown[] }) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failed = numFailedTests + empty.length
  return { passed: numPassedTests, failed: good || failed > 0 ? failed : 1 }
}

function tests(folder: string, project: string): Count {
  const report = join(folder, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const good = run([VITEST, 'run', '--project', project, ...reporters])
  return counted(report, good)
}

const folder = mkdtempSync(join(tmpdir(), 'tests-'))
const journeys = globSync('test/journeys/*.test.ts').length > 0
const quick = process.argv.includes('--quick')
const projects = quick ? ['unit'] : ['unit', 'whole', ...(journeys ? ['journeys'] : [])]
const counts = [...(await gates()), ...projects.map((project) => tests(folder, project))]
rmSync(folder, { recursive: true })
const sum = (of: keyof Count): number => counts.reduce((total, count) => total + count[of], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 ? 1 : 0
