import { describe, expect, test, vi } from 'vitest'
import type { Actor } from '#base'
import { toText } from '#document'
import { databases, fileOf, openTestApp, wxr, wxrComment, wxrItem, wxrMeta, wxrTerm } from '#test'
import { openWordPress } from '#wordpress'
import type { Wishes } from './wordpress.ts'

/** A machine with much else to do is slow. */
vi.setConfig({ testTimeout: 60_000 })

const eva: Actor = { kind: 'staff', name: 'Eva' }
const key = (rest: string): string => `wp:old.example:${rest}`

const category = (slug: string, name: string, parent = ''): string =>
  `<wp:category><wp:category_nicename>${slug}</wp:category_nicename>` +
  `<wp:category_parent>${parent}</wp:category_parent><wp:cat_name>${name}</wp:cat_name></wp:category>`

describe.each(databases)('importing from WordPress on $name', ({ newUrl }) => {
  async function open() {
    const app = await openTestApp({ url: await newUrl() })
    const wordpress = openWordPress({ ...app, now: app.clock.now })
    const bring = (text: string, wishes?: Wishes) => wordpress.import(fileOf(text), wishes)
    const found = async (rest: string) => {
      const article = await app.articles.findBySource(key(rest))
      if (!article) throw new Error(`${rest} did not come.`)
      return article
    }
    return { ...app, bring, found }
  }

  test('articles come with section, topics, author, dates, address and words', async () => {
    const { bring, found, paper, people, articles } = await open()
    const head =
      category('europe', 'Europe', 'world') + category('world', 'World') + category('odd', 'Odd')
    const inside =
      wxrTerm('category', 'odd', 'Odd') +
      wxrTerm('category', 'world', 'World') +
      wxrTerm('category', 'europe', 'Europe') +
      wxrTerm('post_tag', 'wet', 'Wet')
    const second = wxrTerm('category', 'world', 'World') + wxrTerm('category', 'europe', 'Europe')
    const fields = { 'excerpt:encoded': 'In <em>short</em>.', title: 'Rain &amp; <b>snow</b>' }
    const items = [wxrItem(1, { fields, inside }), wxrItem(2, { inside: second })]
    const report = await bring(wxr(items, { head }))
    expect(report).toMatchObject({ title: 'Old & Grey', left: [], stopped: false })
    expect(report.came.articles).toEqual({ created: 2, changed: 0, same: 0, kept: 0 })
    const article = await found('post:1')
    expect(article).toMatchObject({
      ...{ headline: 'Rain & snow', standfirst: 'In short.', status: 'published' },
      ...{ path: '/2012/01/rain-1/', publishedAt: Date.parse('2012-01-03T10:00:00Z') },
      bylines: [{ name: 'Eva Berg' }],
    })
    const sections = await paper.sections()
    expect(sections.map(({ path }) => path)).toEqual(['/odd', '/world', '/world/europe'])
    const [odd, , europe] = sections
    expect(article.sectionId).toBe(odd?.id)
    expect((await found('post:2')).sectionId).toBe(europe?.id)
    const topics = await paper.topics(article.topicIds)
    expect(topics.map(({ name }) => name)).toEqual(['Wet', 'World', 'Europe'])
    expect(await paper.redirect('/category/world/europe/')).toMatchObject({
      target: '/world/europe',
    })
    expect(await paper.redirect('/tag/wet/')).toMatchObject({ target: '/topics/wet' })
    expect(await paper.redirect('/author/eva/')).toMatchObject({ target: '/authors/eva' })
    expect(await people.personBySlug('eva')).toMatchObject({ name: 'Eva Berg' })
    expect((await paper.settings()).title).toBe('Old & Grey')
    expect((await articles.list('all', { limit: 9 })).items).toHaveLength(2)
  })

  test('every state has its place', async () => {
    const { bring, found, clock } = await open()
    const later = '2099-01-01 00:00:00'
    const state = (id: number, fields: Record<string, string | number>) => wxrItem(id, { fields })
    const report = await bring(
      wxr([
        state(1, { 'wp:status': 'draft', link: 'https://old.example/?p=1' }),
        state(2, { 'wp:status': 'pending' }),
        state(3, { 'wp:status': 'private' }),
        state(4, { 'wp:status': 'future', 'wp:post_date_gmt': later }),
        state(5, { 'wp:status': 'future' }),
        state(6, { 'wp:post_password': 'enter' }),
        state(7, { 'wp:status': 'trash' }),
        state(8, { 'wp:post_type': 'page', link: 'https://old.example/a/b/' }),
        state(9, { 'wp:status': 'acf-hidden' }),
        state(10, { 'wp:post_type': 'product' }),
        state(11, { 'wp:post_type': 'product' }),
      ]),
    )
    const states = [1, 2, 3, 4, 5, 6].map(async (id) => (await found(`post:${id}`)).status)
    expect(await Promise.all(states)).toEqual([
      ...['draft', 'in-review', 'draft', 'scheduled', 'published', 'draft'],
    ])
    expect((await found('post:4')).scheduledAt).toBe(Date.parse('2099-01-01T00:00:00Z'))
    expect(clock.now()).toBeLessThan(Date.parse('2099-01-01T00:00:00Z'))
    expect(await found('page:8')).toMatchObject({ kind: 'page', path: '/a/b/' })
    expect(report.left.map(({ item }) => item)).toEqual(['post 7 “Rain 7”', '2 × product'])
    const told = report.changed.map(({ item, reason }) => `${item}: ${reason}`).join('\n')
    for (const said of [
      '3 “Rain 3”: It was private',
      '6 “Rain 6”: It was protected',
      'acf-hidden',
    ]) {
      expect(told).toContain(said)
    }
  })

  test('comments keep their threads, states and dates', async () => {
    const { bring, found, comments, paper } = await open()
    await paper.saveSettings(eva, { title: 'Ours' })
    const inside = [
      wxrComment(3, { parent: 2, content: 'Third &amp; <b>last</b>' }),
      wxrComment(1, { user_id: 7, author: 'Eva' }),
      wxrComment(2, { parent: 1, date_gmt: '0000-00-00 00:00:00' }),
      wxrComment(4, { approved: 0 }),
      wxrComment(5, { approved: 'spam' }),
      wxrComment(6, { approved: 'trash' }),
      wxrComment(7, { type: 'pingback' }),
      wxrComment(8, { type: 'order_note' }),
    ].join('')
    const report = await bring(wxr([wxrItem(1, { inside })]))
    const { id, bylines } = await found('post:1')
    expect(report.came.comments.created).toBe(7)
    expect(report.left).toMatchObject([{ reason: expect.stringContaining('order_note') }])
    const states = (['held', 'spam', 'rejected'] as const).map(async (state) => {
      const { items } = await comments.queue(state, { limit: 9 })
      return items.map(({ body }) => body)
    })
    expect(await Promise.all(states)).toEqual([['Said 4'], ['Said 5'], ['Said 6']])
    const { roots } = await comments.thread(id)
    const shape = (nodes: typeof roots): unknown[] =>
      nodes.map(({ comment, replies }) => [comment.body, shape(replies)])
    expect(shape(roots.filter(({ comment }) => comment.kind === 'comment'))).toEqual([
      ['Said 1', [['Said 2', [['Third & last', []]]]]],
    ])
    expect(roots[0]?.comment).toMatchObject({
      personId: bylines[0]?.personId,
      postedAt: Date.parse('2012-01-04T10:00:00Z'),
    })
    expect((await paper.settings()).title).toBe('Ours')
  })

  test('brought twice, nothing is doubled, and what was changed here stays', async () => {
    const { bring, found, articles, read } = await open()
    const inside = wxrTerm('category', 'world') + wxrTerm('post_tag', 'wet') + wxrComment(1)
    const text = wxr([wxrItem(1, { inside }), wxrItem(2), wxrItem(2)])
    await bring(text)
    const counts = async () => {
      const tables = ['article', 'revision', 'comment', 'section', 'topic', 'audit'] as const
      const all = tables.map((table) => read.selectFrom(table).selectAll().execute())
      return (await Promise.all([...all, read.selectFrom('redirect').selectAll().execute()])).map(
        (rows) => rows.length,
      )
    }
    const before = await counts()
    const again = await bring(text)
    expect(await counts()).toEqual(before)
    expect(again.came.articles).toEqual({ created: 0, changed: 0, same: 2, kept: 0 })
    expect(again.left).toMatchObject([{ reason: 'The export holds it twice.' }])
    const { id } = await found('post:2')
    await articles.edit(eva, id, 1, { headline: 'Ours' })
    const other = wxr([wxrItem(2, { fields: { title: 'Theirs' } })])
    expect((await bring(other)).came.articles.kept).toBe(1)
    expect((await found('post:2')).headline).toBe('Ours')
  })

  test('odd items come in with a word in the report', async () => {
    const { bring, found } = await open()
    const nobody = wxrItem(1, { fields: { title: '', 'dc:creator': '>eva' } })
    const unknown = wxrItem(2, { fields: { 'dc:creator': 'otto', link: 'https://old.example/' } })
    const reserved = wxrItem(3, { fields: { link: 'https://old.example/search/' } })
    const undated = wxrItem(4, {
      fields: {
        ...{ 'wp:status': 'draft', 'wp:post_date_gmt': '0000-00-00 00:00:00' },
        ...{ 'wp:post_modified': '2012-01-05 11:00:00' },
        'wp:post_modified_gmt': '2012-01-05 10:00:00',
      },
    })
    const long = wxrItem(5, { fields: { 'content:encoded': 'word '.repeat(500_000) } })
    const signed = wxrItem(6, {
      inside: wxrTerm('author', 'cap-eva') + wxrTerm('author', 'cap-gast', 'Gast Schreiber'),
    })
    const empty = wxrItem(7, { fields: { title: '', 'content:encoded': '' } })
    const report = await bring(wxr([nobody, unknown, reserved, undated, long, signed, empty]))
    expect(await found('post:1')).toMatchObject({
      ...{ headline: 'It fell all day.', bylines: [{ name: 'Eva Berg' }] },
    })
    expect(await found('post:2')).toMatchObject({
      ...{ path: '/2012/01/03/rain-2', bylines: [{ name: 'otto' }] },
    })
    expect((await found('post:3')).path).toBe('/2012/01/03/rain-3')
    expect((await found('post:4')).createdAt).toBe(Date.parse('2012-01-03T10:00:00Z'))
    expect((await found('post:6')).bylines).toMatchObject([
      { name: 'Eva Berg' },
      { personId: null, name: 'Gast Schreiber' },
    ])
    expect((await found('post:7')).headline).toBe('Untitled')
    expect(report.left).toMatchObject([{ item: 'post 5 “Rain 5”' }])
    expect(report.changed.map(({ reason }) => reason.split(' ').slice(0, 3).join(' '))).toEqual([
      ...['It had no', 'Its author was', 'The paper needs', 'It had no'],
    ])
  })

  test('a file cut short gives all that is whole, and says where it ends', async () => {
    const { bring, found } = await open()
    const text = wxr([wxrItem(1), wxrItem(2), wxrItem(3)])
    const report = await bring(text.slice(0, text.indexOf('Rain 3') + 30))
    expect(report.brokenOff).toBe('The file ends too early, after post 2 “Rain 2”.')
    expect(report.came.articles.created).toBe(2)
    expect(await found('post:2')).toBeDefined()
    const rest = await bring(text)
    expect(rest.came.articles).toMatchObject({ created: 1, same: 2 })
  })

  test('asked to stop it stops between two batches, and another run goes on', async () => {
    const { bring } = await open()
    const text = wxr(Array.from({ length: 450 }, (_, nth) => wxrItem(nth + 1)))
    const stop = new AbortController()
    const first = await bring(text, {
      signal: stop.signal,
      onProgress: ({ stage, items }) => stage === 'bringing' && items >= 210 && stop.abort(),
    })
    expect(first).toMatchObject({ stopped: true, came: { articles: { created: 200 } } })
    const second = await bring(text)
    expect(second.came.articles).toMatchObject({ created: 250, same: 200 })
  })

  test('pictures are known before their files are here', async () => {
    const { bring, found, media, paper } = await open()
    const file = (id: number, url: string, inside = '') =>
      wxrItem(id, {
        fields: {
          ...{ 'wp:post_type': 'attachment', 'wp:status': 'inherit', 'wp:post_parent': 1 },
          ...{ 'wp:attachment_url': url, 'excerpt:encoded': `Caption ${id}` },
        },
        inside,
      })
    const content =
      'One<img src="https://old.example/up/a-300x200.jpg" alt="A">\n\n' +
      '<img class="wp-image-12" src="https://cdn.example/x.jpg">\n\n[gallery]'
    const post = wxrItem(1, {
      fields: { 'content:encoded': content },
      inside: wxrMeta('_thumbnail_id', '12'),
    })
    const report = await bring(
      wxr([
        post,
        file(11, 'https://old.example/up/a.jpg', wxrMeta('_wp_attachment_image_alt', 'Sea')),
        file(12, 'https://old.example/up/b.png'),
        file(13, 'https://old.example/up/c.mp3'),
      ]),
    )
    expect(report.came.pictures.created).toBe(2)
    expect(report.left).toMatchObject([{ item: 'attachment 13' }])
    const article = await found('post:1')
    const [sea, other] = (await media.expected({ limit: 9 })).toSorted((a, b) =>
      (a.address ?? '') < (b.address ?? '') ? -1 : 1,
    )
    expect(sea).toMatchObject({ alt: 'Sea', caption: 'Caption 11' })
    expect(article.leadPictureId).toBe(other?.id)
    expect(await paper.redirect('/2012/01/rain-11/')).toMatchObject({ target: article.path })
    const [, first, second, gallery] = article.body.content
    expect([first, second, gallery]).toMatchObject([
      { type: 'picture', attrs: { pictureId: sea?.id, alt: 'A' } },
      { type: 'picture', attrs: { pictureId: other?.id } },
      { type: 'gallery', content: [{ attrs: { alt: 'Sea' } }, {}] },
    ])
    expect(toText(article.body)).toContain('Caption 12')
  })

  test('of too many sections the largest are the navigation, unless somebody chose one', async () => {
    const { bring, paper } = await open()
    const slugs = Array.from({ length: 12 }, (_, nth) => `s${nth}`)
    const head = slugs.map((slug) => category(slug, slug.toUpperCase())).join('')
    const inside = wxrTerm('category', 's11')
    const text = wxr([wxrItem(1, { inside })], { head })
    await bring(text)
    const { navigation } = await paper.settings()
    expect(navigation).toHaveLength(10)
    expect(navigation[0]).toEqual({ label: 'S11', address: '/s11' })
    await paper.saveSettings(eva, { navigation: navigation.slice(0, 1) })
    await bring(text)
    expect((await paper.settings()).navigation).toHaveLength(1)
  })
})
