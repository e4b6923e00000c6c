import type { Brought } from '#articles'
import type { Id } from '#base'
import { type Body, cleanLine, excerpt, firstParagraph, shorten } from '#document'
import { addressOf } from './address.ts'
import type { Authors } from './authors.ts'
import { bodyOf } from './body.ts'
import type { Item } from './item.ts'
import type { Journey, Rooms } from './rooms.ts'
import type { Sections } from './sections.ts'
import { type Standing, standingOf } from './standing.ts'
import { lettersOf, lineOf, wordsOf } from './text.ts'
import type { Topics } from './topics.ts'

const LONGEST_HEADLINE = 400
const LONGEST_STANDFIRST = 2_000
const MOST_TOPICS = 50
/** Terms of WordPress's own, which say how to show an item or in which menu it stands. */
const INNER = ['category', 'author', 'nav_menu', 'post_format', 'link_category', 'language']
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

  /** The section of an item (of several categories the first, or the one deepest under it), and topics
   * for its tags and its other categories. */
  async function placed({ bears }: Item, say: Say) {
    const { sections, topics } = terms
    const categories = bears.filter(({ domain }) => domain === 'category')
    let [chosen] = categories
    for (const each of categories) {
      if (chosen && sections.isAbove(chosen.slug, each.slug)) chosen = each
    }
    const { slug: at = '' } = chosen ?? {}
    const others = categories.filter(({ slug }) => slug !== at && !sections.isAbove(slug, at))
    const tags = bears.filter(({ domain }) => !INNER.includes(domain))
    const ids = new Set<Id<'topic'>>()
    for (const { domain, slug, name } of [...tags, ...others]) {
      if (ids.size < MOST_TOPICS) ids.add((await topics.find(domain, slug, name || slug)).id)
    }
    if (others.length > 0) {
      say(`An article stands in one section: ${others.length} more categories are topics of it.`)
    }
    if (tags.length + others.length > MOST_TOPICS)
      say(`It has its first ${MOST_TOPICS} topics only.`)
    const section = chosen && (await sections.find(chosen.slug, chosen.name))
    return { sectionId: section?.id ?? null, topicIds: [...ids] }
  }

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

  return {
    standing: (item: Item): Standing | undefined => standingOf(item, now()),

    /** The article that an item becomes; refuses a body that is too long. */
    async toArticle(item: Item, { status, note }: Standing, say: Say): Promise<Brought> {
      const draft = draftOf(item, say)
      if (note) say(note)
      if (item.sticky) say('It was sticky: put it on the front page by hand.')
      const { path, formerPaths, refused } = addressOf(item)
      if (refused) say(`The paper needs its address ${refused} itself: it stands at another.`)
      const { bylines, mended } = await terms.authors.sign(item)
      if (mended) say(`Its author was spelt “${cleanLine(item.creator)}”.`)
      const place = await placed(item, say)
      const postedAt = item.postedAt ?? item.modifiedAt ?? site.exportedAt ?? 0
      const { modifiedAt = 0 } = item
      const isPublic = status === 'published'
      return {
        source: `wp:${site.key}:${item.type}:${item.id}`,
        draft: { ...draft, ...place, bylines },
        status,
        path,
        formerPaths,
        createdAt: postedAt,
        publishedAt: isPublic ? postedAt : null,
        revisedAt: isPublic && modifiedAt > postedAt + A_MINUTE ? modifiedAt : null,
        scheduledAt: status === 'scheduled' ? postedAt : null,
      }
    },
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
