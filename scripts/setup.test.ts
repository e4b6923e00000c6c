import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const lock = (packages: Record<string, object>) =>
  JSON.stringify({ packages: { '': {}, ...packages } })
const WANTED = {
  'node_modules/hono': { version: '1.0.0' },
  'node_modules/vite': { version: '1.0.0', dev: true },
  'node_modules/elsewhere': { version: '1.0.0', optional: true },
}
/** Stands for npm: notes the call and installs what the lockfile says, with a Node and a Vite of one line. */
const NPM = `#!/bin/sh
echo "npm $*" >> calls
mkdir -p node_modules/node/bin node_modules/vite/bin
cp package-lock.json node_modules/.package-lock.json
printf '#!/bin/sh\\nif [ "$2" = build ]; then mkdir -p build/site; echo build >> calls; else echo "$@" >> calls; exec sleep "\${NAP:-0}"; fi\\n' > node_modules/node/bin/node
chmod +x node_modules/node/bin/node
: > node_modules/vite/bin/vite.js
`

function emptyClone() {
  const folder = mkdtempSync(join(tmpdir(), 'clone-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const put = (file: string, text: string, mode = 0o600): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text, { mode })
  }
  put('package-lock.json', lock(WANTED))
  put('vite.config.ts', '')
  put('web/site/site.css', 'a {}')
  put('bin/npm', NPM, 0o700)
  mkdirSync(join(folder, 'scripts'))
  const setup = join(folder, 'scripts/setup.mjs')
  copyFileSync(join(import.meta.dirname, 'setup.mjs'), setup)
  const env = { ...process.env, PATH: `${folder}/bin:${process.env.PATH}` }
  return {
    folder,
    put,
    run: (...words: string[]) =>
      spawnSync(process.execPath, [setup, ...words], { env, encoding: 'utf8' }),
    begin: (words: string[], nap: number) =>
      spawn(process.execPath, [setup, ...words], { env: { ...env, NAP: String(nap) } }),
    calls: () => {
      const calls = readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n')
      rmSync(join(folder, 'calls'))
      return calls
    },
  }
}

test('the first start installs and builds, the second does neither', () => {
  const { run, calls } = emptyClone()
  expect(run('main.ts').status).toBe(0)
  expect(calls()).toEqual([
    'npm install --no-save --loglevel=error --include=dev',
    'build',
    'main.ts',
  ])
  run('main.ts')
  expect(calls()).toEqual(['main.ts'])
})

test('a changed style sheet is built again, a changed lockfile installed', () => {
  const { run, calls, put } = emptyClone()
  run('main.ts')
  calls()
  put('web/site/site.css', 'b {}')
  run('main.ts')
  expect(calls()).toEqual(['build', 'main.ts'])
  put('package-lock.json', lock({ 'node_modules/hono': { version: '2.0.0' } }))
  run('main.ts')
  expect(calls()).toEqual(['npm install --no-save --loglevel=error', 'build', 'main.ts'])
})

test('a server without the packages of developers keeps the build it has, and checks install them', () => {
  const { folder, run, calls, put } = emptyClone()
  run('main.ts')
  calls()
  rmSync(join(folder, 'node_modules/vite'), { recursive: true })
  put('node_modules/.package-lock.json', lock({ 'node_modules/hono': { version: '1.0.0' } }))
  put('web/site/site.css', 'c {}')
  expect(run('main.ts').stderr).toContain('not of these sources')
  expect(calls()).toEqual(['main.ts'])
  run('--run', 'check')
  expect(calls()).toEqual([
    'npm install --no-save --loglevel=error --include=dev',
    'build',
    '--run check',
  ])
})

test('without a build and the means to make one it says what to do', () => {
  const { folder, run } = emptyClone()
  run('main.ts')
  for (const gone of ['node_modules/vite', 'build']) rmSync(join(folder, gone), { recursive: true })
  const { status, stderr } = run('main.ts')
  expect([status, stderr]).toEqual([1, expect.stringContaining('npm install --include=dev')])
})

test('a failed install is not passed over', () => {
  const { put, run } = emptyClone()
  put('bin/npm', '#!/bin/sh\nexit 7\n', 0o700)
  const { status, stderr } = run('main.ts')
  expect([status, stderr]).toEqual([1, expect.stringContaining('`npm install` failed')])
})

test('a signal reaches the paper, and its end is told', async () => {
  const { begin, run } = emptyClone()
  run('main.ts')
  const child = begin(['main.ts'], 30)
  setTimeout(() => child.kill('SIGTERM'), 500)
  const code = await new Promise((done) => child.on('exit', done))
  expect(code).toBe(143)
})
