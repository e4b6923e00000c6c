import { Command, CommanderError } from 'commander'
import { Refusal } from '#base'
import { addArticles } from './articles.ts'
import { addBackup } from './backup.ts'
import { addComments } from './comments.ts'
import { addDemo } from './demo.ts'
import { addDoctor } from './doctor.ts'
import { fileFault } from './file-fault.ts'
import { addImport } from './import.ts'
import { addPictures } from './pictures.ts'
import { addServe } from './serve.ts'
import { Stopped, type Terminal } from './terminal.ts'
import { addUpkeep } from './upkeep.ts'

const DONE = 0
const FAILED = 1
const MISUSED = 2
const STOPPED = 130

const HELP = `
Exit codes: 0 done, 1 failed, 2 misused (a wrong word or setting), 130 stopped by Ctrl-C.
Settings come from the environment: DATABASE_URL, DATA_DIR, BASE_URL, HOST, PORT, TRUSTED_PROXIES,
SMTP_URL, MAIL_FROM, SECRET, LOG_LEVEL, PURGE_URL, PURGE_HEADER; the README says what they mean.`

function build(terminal: Terminal): Command {
  const program = new Command('broadsheet')
    .description('A whole online newspaper in one program.')
    .exitOverride()
    .showHelpAfterError('(--help says more)')
    .addHelpText('after', HELP)
    .configureOutput({ writeOut: (text) => terminal.say(text.trimEnd()), writeErr: terminal.tell })
  const add = [
    addServe,
    addDemo,
    addImport,
    addArticles,
    addComments,
    addPictures,
    addBackup,
    addUpkeep,
    addDoctor,
  ]
  for (const each of add) each(program, terminal)
  return program
}

/** What a failed command tells, and the code it ends with. */
function outcomeOf(error: unknown, { tell, signal }: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : MISUSED
  if (error instanceof Stopped || (signal.aborted && isAbort(error))) {
    tell('Stopped: what was done is whole. Run it again to go on.\n')
    return STOPPED
  }
  const fault = fileFault(error)
  if (fault) {
    tell(`${fault}\n`)
    return FAILED
  }
  if (!(error instanceof Refusal)) {
    tell(`${error instanceof Error ? error.stack : error}\n`)
    return FAILED
  }
  tell(`${error.message}\n`)
  return error.kind === 'malformed' ? MISUSED : FAILED
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError'

/** Runs one command, as typed behind the program's name; gives the exit code. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const program = build(terminal)
  try {
    await program.parseAsync([...words], { from: 'user' })
    return DONE
  } catch (error) {
    return outcomeOf(error, terminal)
  }
}
