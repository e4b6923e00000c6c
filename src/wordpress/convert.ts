import type { Brought, Status } from '#articles'
import { type Body, cleanLine, excerpt, firstParagraph, shorten } from '#document'
import { addressOf, filePages } from './address.ts'
import type { Authors } from './authors.ts'
import { bodyOf } from './body.ts'
import type { Item } from './item.ts'
import { place } from './placing.ts'
import type { Journey, Rooms } from './rooms.ts'
import type { Sections } from './sections.ts'
import { type Standing, standingOf } from './standing.ts'
import { lettersOf, lineOf, wordsOf } from './text.ts'
import type { Topics } from './topics.ts'

const LONGEST_HEADLINE = 400
const LONGEST_STANDFIRST = 2_000
const A_MINUTE = 60_000

type Say = (reason: string) => void
export type Convert = ReturnType<typeof openConverting>

/** Makes articles of items, for the room of articles to bring; what changes on the way is told. */
export function openConverting(
  { now }: Pick<Rooms, 'now'>,
  { survey }: Journey,
  terms: { sections: Sections; topics: Topics; authors: Authors },
) {
  const { attachments, site } = survey

  function draftOf(item: Item, say: Say) {
    const { body, faults } = bodyOf(item, attachments)
    for (const fault of faults) say(fault)
    const { commentStatus, meta, bears, type, slug } = item
    const isGallery = bears.some(
      (each) => each.domain === 'post_format' && each.slug === 'post-format-gallery',
    )
    const lead = attachments.find(meta.get('_thumbnail_id') ?? '')
    return {
      kind: type === 'page' ? 'page' : isGallery ? 'pictures' : 'news',
      slug: lettersOf(slug).slice(0, 200),
      headline: headlineOf(item, body, say),
      standfirst: standfirstOf(item, say),
      body,
      leadPictureId: lead?.pictureId ?? null,
      commentPolicy: commentStatus === 'open' ? 'open' : 'closed',
    } as const
  }

  function sayAll(item: Item, note: string | undefined, say: Say): void {
    if (note) say(note)
    if (item.sticky) say('It was sticky: put it on the front page by hand.')
    if (item.postedAt === undefined) say('It had no date that can be read.')
  }

  return {
    standing: (item: Item): Standing | undefined => standingOf(item, now()),

    /** The article that an item becomes; refuses a body that is too long. */
    async toArticle(item: Item, { status, note }: Standing, say: Say): Promise<Brought> {
      const draft = draftOf(item, say)
      sayAll(item, note, say)
      const { path, formerPaths, refused } = addressOf(item)
      if (refused) say(`The paper needs its address ${refused} itself: it stands at another.`)
      const { bylines, mended } = await terms.authors.sign(item)
      if (mended) say(`Its author was spelt “${cleanLine(item.creator)}”.`)
      return {
        source: `wp:${site.key}:${item.type}:${item.id}`,
        draft: { ...draft, ...(await place(item, terms, say)), bylines },
        status,
        path,
        formerPaths: [...formerPaths, ...filePages(attachments, item.id)],
        ...timesOf(item, status, site.exportedAt),
      }
    },
  }
}

function timesOf({ postedAt, modifiedAt = 0 }: Item, status: Status, exportedAt = 0) {
  const createdAt = postedAt ?? (modifiedAt || exportedAt)
  const isPublic = status === 'published'
  return {
    createdAt,
    publishedAt: isPublic ? createdAt : null,
    revisedAt: isPublic && modifiedAt > createdAt + A_MINUTE ? modifiedAt : null,
    scheduledAt: status === 'scheduled' ? createdAt : null,
  }
}

/** The title; for one that has none its first words. */
function headlineOf({ title }: Item, body: Body, say: Say): string {
  const line = lineOf(title)
  if (line.length > LONGEST_HEADLINE) say('Its title was too long, and is cut.')
  if (line !== '') return shorten(line, LONGEST_HEADLINE)
  const made = shorten(firstParagraph(body) || excerpt(body, 80), 80) || 'Untitled'
  say(`It had no title: it is called “${made}”.`)
  return made
}

function standfirstOf({ excerpt: given }: Item, say: Say): string {
  const words = given === '' ? '' : cleanLine(wordsOf(given))
  if (words.length > LONGEST_STANDFIRST) say('Its excerpt was too long, and is cut.')
  return shorten(words, LONGEST_STANDFIRST)
}
