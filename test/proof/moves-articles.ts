/** Everything that can be done to articles. */
import type { Article, Draft, Status } from '#articles'
import { parseMarkup } from '#document'
import { DAY, desk, HOUR, importer, type Move, type Moves, note, one, type World } from './world.ts'

const NOT_PUBLIC: Status[] = ['draft', 'in-review', 'ready', 'withdrawn']
const KINDS = ['news', 'opinion', 'interview', 'page'] as const
const CHANGES = [undefined, 'typo', 'correction', 'update'] as const

/** What an article can be tied to in this world; the higher the pick, the more. */
const tiesOf = (world: World, pick: number): Partial<Draft> => ({
  kind: KINDS[pick >> 4] ?? 'news',
  sectionId: one(world.sections, pick) ?? null,
  storylineId: (pick & 1 && one(world.storylines, pick)) || null,
  topicIds: world.topics.slice(0, pick & 3),
  relatedIds: world.articles.slice(0, pick & 1),
  leadPictureId: one(world.pictures, pick) ?? null,
  bylines: world.persons.slice(0, 2).map((personId) => ({ personId, name: '', role: '' })),
})

/** What some articles are alike in; for the rest their words tell nothing of them. */
const MATTERS = ['The herring fleet', 'A quota of herring', 'Budget of the council'] as const
const matterOf = (pick: number): string => one(MATTERS, pick) ?? ''

const draftOf = (world: World, pick: number): Draft => ({
  headline: `${matterOf(pick)} ${pick}`,
  body: parseMarkup('Most.\n\nMore.\n\n- Only\n\nAnd more.\n\nThat is all.'),
  ...tiesOf(world, pick),
})

/** One of the articles that stand at one of these points of their way. */
async function anyOf(paper: World['papers'][0], world: World, pick: number, states: Status[]) {
  const found = await Promise.all(world.articles.map((id) => paper.articles.findAny(id)))
  return one(
    found.filter((each) => each !== undefined && states.includes(each.status)),
    pick,
  )
}
type Act = (given: { article: Article; world: World; pick: number }) => Promise<unknown>
/** Does this to one of the articles that stand so, if there is one. */
const doing =
  (states: Status[], verb: (paper: World['papers'][0]) => Act): Move =>
  async (paper, world, pick) => {
    const article = await anyOf(paper, world, pick, states)
    if (!article) return undefined
    if (article.path) note(world.paths, article.path)
    await verb(paper)({ article, world, pick })
    return article.id
  }

export const articleMoves: Moves['articles'] = {
  async create(paper, world, pick) {
    return note(world.articles, (await paper.articles.create(desk, draftOf(world, pick))).id)
  },
  async publish(paper, world, pick) {
    const old = await anyOf(paper, world, pick, NOT_PUBLIC)
    const id = old?.id ?? (await paper.articles.create(desk, draftOf(world, pick))).id
    note(world.articles, id)
    await paper.articles.publish(desk, id)
    return id
  },
  edit: doing([...NOT_PUBLIC, 'published', 'scheduled'], ({ articles }) => {
    return ({ article: { id, version }, world, pick }) => {
      const words = `${matterOf(pick)} ${version}`
      const said = pick % 2 ? { headline: words } : { standfirst: words }
      const changes = pick % 3 ? said : { ...said, ...tiesOf(world, pick) }
      const change = CHANGES[pick % CHANGES.length]
      return articles.edit(desk, id, version, changes, change && { change, note: 'Said wrong.' })
    }
  }),
  move: doing(NOT_PUBLIC, ({ articles }) => ({ article }) => {
    return articles.move(desk, article.id, 'ready')
  }),
  schedule: doing(NOT_PUBLIC, ({ articles, clock }) => ({ article: { id }, pick }) => {
    return articles.schedule(desk, id, clock.now() + (pick % 2 ? HOUR : 1 + pick))
  }),
  unschedule: doing(['scheduled'], ({ articles }) => ({ article }) => {
    return articles.unschedule(desk, article.id)
  }),
  withdraw: doing(['published'], ({ articles }) => ({ article }) => {
    return articles.withdraw(desk, article.id, 'Wrong man.')
  }),
  readdress: doing([...NOT_PUBLIC, 'published'], ({ articles }) => {
    return async ({ article: { id, version }, world, pick }) => {
      await articles.readdress(desk, id, note(world.paths, `/moved/${id}/${version}/${pick}`))
    }
  }),
  async bring(paper, world, pick) {
    const now = paper.clock.now()
    const times = { createdAt: now - DAY, publishedAt: now + (pick % 3) - 1 }
    const draft = { ...draftOf(world, pick), headline: `Brought ${pick}`, standfirst: String(now) }
    const path = pick % 2 ? null : `/there/${pick}/`
    const item = {
      ...times,
      draft,
      source: `there:${pick % 4}`,
      status: 'published',
      path,
    } as const
    const [brought] = await paper.articles.bring(importer, [item])
    if (!brought) return undefined
    note(world.articles, brought.id)
    return ['created', 'changed'].includes(brought.outcome) ? brought.id : undefined
  },
  async relistSection(paper, world, pick) {
    const section = one(world.sections, pick)
    if (section) await paper.articles.relistSection(desk, section)
    return undefined // without a line where nothing stood in the wrong place
  },
}
