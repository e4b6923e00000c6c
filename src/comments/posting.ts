import { type Actor, type Id, newId, Refusal } from '#base'
import type { Tx } from '#db'
import { type Comment, type Draft, placeUnder, visibleTags } from './comment.ts'
import { type Clean, checkFields } from './faults.ts'
import { type Given, moderate } from './moderation.ts'
import { networkHashes } from './network.ts'
import { closedFor, finish, type Needs } from './room.ts'
import * as store from './store.ts'
import * as history from './store-history.ts'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

type New = Pick<Given, 'by' | 'clean' | 'hold'> & { draft: Draft; source: string | null }

export function openPosting(needs: Needs) {
  const { read, change, now, articles, paper, secret } = needs

  async function checkOpen(articleId: Id<'article'>): Promise<void> {
    if (await closedFor(needs, await articles.get(articleId))) {
      throw new Refusal('conflict', 'Comments on this article are closed.')
    }
  }

  async function facts(tx: Tx, draft: Draft, clean: Clean, networks: readonly string[]) {
    const said = { articleId: draft.articleId, body: clean.body }
    const { author, email } = clean
    return {
      lately: await history.countSince(tx, networks, now() - MINUTE_MS),
      repeated: await history.wasSaid(tx, said, now() - DAY_MS),
      known: await history.wasApproved(tx, author, { email, networks }),
    } satisfies Partial<Given>
  }

  /** Of two that come at once, the second finds its name taken, or its own words said already. */
  async function sentMeanwhile(source: string, error: unknown): Promise<Comment> {
    const sent = await store.findSourced(read, source)
    if (!sent) throw error
    return sent
  }

  async function write(tx: Tx, { by, draft, clean, hold, source }: New): Promise<Comment> {
    const networks = draft.network ? networkHashes(secret, draft.network, now()) : []
    const parent = await findParent(tx, draft)
    const verdict = moderate({ by, clean, hold, ...(await facts(tx, draft, clean, networks)) })
    const id = newId<'comment'>()
    const comment: Comment = {
      ...{ id, articleId: draft.articleId, ...placeUnder(id, parent), kind: 'comment' },
      ...{ author: clean.author, website: clean.website, body: clean.body, ...verdict },
      personId: by.kind === 'reader' ? null : (draft.personId ?? null),
      postedAt: now(),
    }
    const hidden = { email: clean.email, network: networks[0] ?? null }
    await store.insert(tx, [{ ...comment, ...hidden, judgedAt: null, source }])
    const shown = verdict.state === 'approved'
    const tags = shown ? visibleTags(comment.articleId) : []
    const did = shown ? 'comment-posted' : 'comment-held'
    await finish(tx, { by, did, comment, tags }, now())
    return comment
  }

  return {
    /** Posts a comment, shown or held as moderation decides; one that was sent before under the same
     * name (`once`) is only given back. Refuses fields with faults, an article that is not public,
     * comments that are closed, an answer to what is not shown, floods and repeats. */
    async post(by: Actor, draft: Draft): Promise<Comment> {
      const clean = checkFields(draft)
      await checkOpen(draft.articleId)
      const { hold } = (await paper.settings()).comments
      const source = draft.once ? `form:${draft.once}` : null
      const given = { by, draft, clean, hold, source }
      if (!source) return change((tx) => write(tx, given))
      const once = change(
        async (tx) => (await store.findSourced(tx, source)) ?? (await write(tx, given)),
      )
      return once.catch((error) => sentMeanwhile(source, error))
    },
  }
}

async function findParent(tx: Tx, { parentId, articleId }: Draft): Promise<Comment | undefined> {
  if (!parentId) return undefined
  const parent = await store.find(tx, parentId)
  if (parent?.state === 'approved' && parent.articleId === articleId) return parent
  throw new Refusal('conflict', 'The comment you answer is not here any more: post without it.')
}
