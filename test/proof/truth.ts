/** Whether every page that is kept is the page as it would be made now. */
import fc from 'fast-check'
import { auditTrail } from '#audit'
import { Refusal } from '#base'
import { to } from '#links'
import { addressesOf, sitemapsIn } from './addresses.ts'
import { moves } from './moves.ts'
import type { Paper, World } from './world.ts'

export type Step = { move: string; pick: number; process: number }
type Site = Paper['site']

/** So many are asked for at once: on a busy machine more would wait for each other beyond the deadline. */
const AT_ONCE = 8
const SHOWN = ['content-type', 'location', 'content-security-policy'] as const

async function pageAt(site: Site, path: string): Promise<string> {
  const { status, headers, ...answer } = await ask(site, path)
  const head = SHOWN.map((name) => headers.get(name))
  return [path, status, ...head, answer.text].join('\n')
}
async function ask(site: Site, path: string) {
  const answer = await site.request(path)
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

async function pagesAt(site: Site, addresses: readonly string[]): Promise<string[]> {
  const pages: string[] = []
  for (let from = 0; from < addresses.length; from += AT_ONCE) {
    const some = addresses.slice(from, from + AT_ONCE)
    pages.push(...(await Promise.all(some.map((path) => pageAt(site, path)))))
  }
  return pages
}

/** The first page that is not as it should be, beside what it should be. */
function firstLie(kept: readonly string[], true_: readonly string[]): string | undefined {
  const at = kept.findIndex((page, place) => page !== true_[place])
  return at < 0 ? undefined : `Kept:\n${kept[at]}\n\nTrue:\n${true_[at]}`
}

/** Refuses a world in which a process gives any page that is not true. `after` says when. */
async function expectTruth(actor: Paper, world: World, after: string): Promise<void> {
  if (actor.searches) await actor.search.settled()
  const site = actor.afresh()
  const known = await addressesOf(actor, world, world.drawn)
  const index = await ask(site, to.sitemaps)
  const addresses = [...known, ...sitemapsIn(index.text)]
  const pages = await pagesAt(site, addresses)
  for (const paper of [actor, ...world.papers.filter((other) => other !== actor)]) {
    if (paper !== actor) await paper.work.catchUp() // within 300 ms it would by itself
    if (paper.searches) await paper.search.settled()
    const lie = firstLie(await pagesAt(paper.site, addresses), pages)
    if (lie) throw new Error(`After ${after}: ${lie}`)
  }
}

/** Refuses what was done without a line in the audit. */
async function expectAudited(paper: Paper, subject: string, move: string): Promise<void> {
  const [last] = (await auditTrail(paper.read, subject)).slice(-1)
  if (last?.at !== paper.clock.now() || !last.by.name) {
    throw new Error(`${move} left no line in the audit about ${subject}.`)
  }
}

/** Takes a step, and looks at every page in every process. Gives whether something was done: a move
 * that finds nothing to be done with does nothing, and one may be refused. */
async function take(step: Step, world: World): Promise<boolean> {
  const paper = world.papers[step.process % world.papers.length]
  if (!paper) throw new Error('A world has a process.')
  const subject = await moves[step.move]?.(paper, world, step.pick).catch((error: unknown) => {
    if (error instanceof Refusal && error.kind !== 'unavailable') return undefined
    throw error
  })
  await expectTruth(paper, world, step.move)
  if (subject !== undefined) await expectAudited(paper, subject, step.move)
  return subject !== undefined
}

/** Takes these steps, in a world whose pages are all kept; refuses the first lie. Gives the names of the
 * moves that did something. */
export async function takeAll(steps: readonly Step[], world: World): Promise<Set<string>> {
  const done = new Set<string>()
  try {
    const [paper] = world.papers
    if (paper) await expectTruth(paper, world, 'nothing')
    for (const step of steps) if (await take(step, world)) done.add(step.move)
  } finally {
    await Promise.all(world.papers.map((paper) => paper.close()))
  }
  return done
}

/** Some steps of these kinds, for fast-check to draw. */
export const stepsOf = (names: readonly string[], most = 14) => {
  const [move, pick, process] = [fc.constantFrom(...names), fc.nat(63), fc.nat(1)]
  return fc.array(fc.record({ move, pick, process }), { minLength: 1, maxLength: most })
}
