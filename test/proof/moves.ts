/** Every move there is: one for each verb of each room that changes something, and what time does. */
import { articleMoves } from './moves-articles.ts'
import {
  adMoves,
  frontMoves,
  mediaMoves,
  paperMoves,
  peopleMoves,
  storylineMoves,
} from './moves-paper.ts'
import { commentMoves, readingMoves } from './moves-readers.ts'
import { DAY, HOUR, MINUTE, type Move, type Moves, type Paper, type Reads } from './world.ts'

const byRoom: Moves = {
  paper: paperMoves,
  people: peopleMoves,
  media: mediaMoves,
  articles: articleMoves,
  fronts: frontMoves,
  storylines: storylineMoves,
  comments: commentMoves,
  ads: adMoves,
}

/** Up to the first instant of the next day, by the clocks of the paper. */
async function untilMidnight({ paper, clock }: Paper): Promise<number> {
  const { year, month, day } = await paper.today()
  return (await paper.span({ year, month, day })).to - clock.now()
}

/** To midnight, 1 ms, and across everything that ends by itself: flights, closing, news. */
const spans = [1, MINUTE, HOUR, 0, DAY, 2 * DAY + 1, 13 * DAY, 14 * DAY]

const ofTime: Record<string, Move> = {
  async 'time passes'(paper, _, pick) {
    paper.clock.pass(spans[pick % spans.length] || (await untilMidnight(paper)))
    await paper.articles.publishDue() // its duty would, within a second
    return undefined
  },
  async 'jobs are done'(paper) {
    await paper.work.settled()
    return undefined
  },
}

/** By names such as `articles.publish`. */
export const moves: Readonly<Record<string, Move>> = {
  ...Object.fromEntries(
    Object.entries(byRoom).flatMap(([room, verbs]) =>
      Object.entries(verbs).map(([verb, move]): [string, Move] => [`${room}.${verb}`, move]),
    ),
  ),
  ...readingMoves,
  ...ofTime,
}

/** Verbs that are no moves: they only read, or do what is among the moves under a name of its own. */
export const reads: Reads = {
  paper: [
    ...(['settings', 'today', 'span', 'sections', 'section', 'sectionByPath', 'topic'] as const),
    ...(['topics', 'topicBySlug', 'listTopics', 'redirect', 'message', 'messages'] as const),
  ],
  people: ['person', 'persons', 'personBySlug', 'listPersons'],
  media: ['picture', 'pictures', 'list', 'expected', 'file', 'render'],
  articles: [
    ...(['archive', 'archiveMonth', 'archiveYear', 'between', 'byPath', 'count'] as const),
    ...([
      'correctionCursor',
      'corrections',
      'cursorIn',
      'hides',
      'find',
      'findAny',
      'findBySource',
      'get',
      'list',
      'listAll',
    ] as const),
    ...(['listPublished', 'newsSitemap', 'nextDue', 'pages', 'publishDue', 'related'] as const),
    ...(['revision', 'revisions', 'sitemap', 'teasers'] as const),
  ],
  fronts: ['layout', 'front'],
  storylines: ['storyline', 'storylineBySlug', 'listStorylines'],
  comments: [
    ...(['closed', 'count', 'counts', 'get', 'newest', 'part', 'queue', 'queueCounts'] as const),
    ...(['thread', 'whereIs'] as const),
  ],
  ads: [
    ...(['saw', 'clicked', 'flush', 'forget', 'choose', 'hasAd', 'creative'] as const),
    ...(['campaigns', 'counts'] as const),
  ],
  stats: ['read', 'flush', 'popular', 'readings', 'fold'],
}

/** Rooms that are changed by nobody: they answer from what others hold. */
export const readingRooms = ['links', 'now', 'search', 'signer'] as const
