/** A paper under proof: its processes, what its moves have made so far, and what a move is. */
import type { Actor, Id } from '#base'
import { newFolder, openTestApp } from '#test'
import type { Rooms } from '../../src/rooms.ts'

export type Paper = Awaited<ReturnType<typeof openTestApp>>
/** Every process of one paper, and the things that moves may take. */
export type World = {
  papers: readonly Paper[]
  articles: Id<'article'>[]
  comments: Id<'comment'>[]
  sections: Id<'section'>[]
  topics: Id<'topic'>[]
  persons: Id<'person'>[]
  pictures: Id<'picture'>[]
  storylines: Id<'storyline'>[]
  campaigns: Id<'campaign'>[]
  /** Addresses at which something once stood. */
  paths: string[]
  /** Whether what the site draws is looked at as well. */
  drawn: boolean
}
/** Does something in one process; gives the thing that the audit must have a new line about. `pick`
 * chooses what it is done with and how, and 0 is the plainest. Nothing to do it with: undefined. */
export type Move = (paper: Paper, world: World, pick: number) => Promise<string | undefined>

type Verb = (...given: never[]) => unknown
/** The verbs of a room that change something: those that are told by whom. */
type Writes<Room> = {
  [Name in keyof Room]: Room[Name] extends (...given: infer Given) => unknown
    ? Given extends [Actor, ...unknown[]]
      ? Name
      : never
    : never
}[keyof Room]
type ReadsOf<Room> = {
  [Name in keyof Room]: Name extends Writes<Room> ? never : Room[Name] extends Verb ? Name : never
}[keyof Room]
/** The rooms that can be changed. */
type Changing = {
  [Name in keyof Rooms]: [Writes<Rooms[Name]>] extends [never] ? never : Name
}[keyof Rooms]

/** A move for every verb that changes something, room by room: one without a move is a type error. */
export type Moves = { [Room in Changing]: Record<Writes<Rooms[Room]> & string, Move> }
/** Every other verb of every room. */
export type Reads = { [Room in Changing | 'stats']: readonly ReadsOf<Rooms[Room]>[] }

export const desk: Actor = { kind: 'staff', name: 'Dora' }
export const importer: Actor = { kind: 'import', name: 'there' }
export const guest: Actor = { kind: 'reader', name: 'guest' }

const PATIENT_MS = 30_000
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** One of these, or undefined if there are none. */
export const one = <T>(all: readonly T[], pick: number): T | undefined => all[pick % all.length]
/** Remembers a thing for later moves. */
export function note<T>(all: T[], thing: T): T {
  if (!all.includes(thing)) all.push(thing)
  return thing
}

/** Resolves when the search answers: on a busy machine its threads take longer to start than a reader
 * waits. */
async function awake({ search }: Paper): Promise<void> {
  const tooEarly = (): undefined => undefined
  while (!(await search.search({ text: 'anything' }).catch(tooEarly)));
}

/** A world of so many processes of one machine on one database. Jobs are done when a move says so, for
 * the proof must know when a page may change. Who takes it through moves closes it. */
export async function newWorld(
  url: string,
  clock: Paper['clock'],
  { processes = 2, searches = false } = {},
): Promise<World> {
  const dataDir = newFolder()
  const patient = { serves: false, closes: false, deadlineMs: PATIENT_MS } // no page is late
  const open = () => openTestApp({ url, clock, dataDir, searches, ...patient })
  const papers = await Promise.all(Array.from({ length: processes }, open))
  if (searches) await Promise.all(papers.map(awake))
  return {
    ...{ papers, articles: [], comments: [], sections: [], topics: [], persons: [] },
    ...{ pictures: [], storylines: [], campaigns: [], paths: [], drawn: false },
  }
}
