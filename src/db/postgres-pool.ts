import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { within } from '#base'
import { inWords, isUnavailable, unavailable } from './unavailable.ts'

type Limits = {
  /** How long any statement may take (ms); longer, and the database is taken to hang. */
  statementMs: number
  /** How long the first statement of a change may take, and anything while the database hangs. */
  quickMs: number
}
const BEGIN = /^(begin|start transaction)\b/

/** Lets Kysely's PostgreSQL dialect use a pool whose answers never take for ever: what takes too long
 * is refused in words, and its connection is not used again. Gives ways into the pool, each for who
 * waits so long (ms) for a connection. */
export function patientPool(pool: Pool, { statementMs, quickMs }: Limits) {
  let hanging = false
  let ending: Promise<void> | undefined

  const late = () => {
    hanging = true
    return unavailable('gone')
  }

  async function ask(client: PoolClient, text: string, values: unknown[]) {
    const ms = hanging || BEGIN.test(text) ? quickMs : statementMs
    const answer = await within(ms, client.query(text, values), late)
    hanging = false
    return answer
  }

  function wrap(client: PoolClient): PostgresPoolClient {
    let broken = false
    const query = async (text: string, values: unknown[]) => {
      // Losing the connection undoes all, and the fault itself must be told, not this one.
      if (broken && text === 'rollback') return { command: 'ROLLBACK', rowCount: 0, rows: [] }
      try {
        return await ask(client, text, values)
      } catch (error) {
        const reason = inWords(error)
        broken ||= isUnavailable(reason)
        throw reason
      }
    }
    return {
      query: query as unknown as PostgresPoolClient['query'], // cursors are never asked for
      release: (end) => client.release(broken || end),
    }
  }

  async function connect(connectMs: number): Promise<PostgresPoolClient> {
    let given = false
    const connecting = pool.connect()
    try {
      const client = await within(hanging ? quickMs : connectMs, connecting, late)
      given = true
      return wrap(client)
    } catch (error) {
      throw inWords(error)
    } finally {
      // One that comes when nobody waits for it any more is given back.
      if (!given) connecting.then((client) => client.release()).catch(() => {})
    }
  }

  return (connectMs: number): PostgresPool => ({
    options: pool.options,
    end: () => {
      ending ??= pool.end()
      return ending
    },
    connect: () => connect(connectMs),
  })
}
