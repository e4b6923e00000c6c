import { expect, test } from 'vitest'
import type { Actor, Id } from '#base'
import { parseText } from '#document'
import { openTestApp, publishArticle } from '#test'

const editor: Actor = { kind: 'staff', name: 'Eva' }
const A_DAY = 86_400_000
const ATTACK = `"><script>alert(1)</script>`
type Form = Record<string, string>

async function openArticle(language = 'en') {
  const paper = await openTestApp()
  const { site, clock } = paper
  const comments = { policy: 'open', hold: 'none', closeAfterDays: 14 } as const
  await paper.paper.saveSettings(editor, { comments, language, contactEmail: 'desk@p.example' })
  const body = parseText('Much of it.')
  const { id, path } = await publishArticle(paper, { headline: 'Rain', body })
  const post = (form: Form, from = '192.0.2.1') => {
    const env = { incoming: { socket: { remoteAddress: from } } }
    return site.request(`/comments/${id}`, { method: 'POST', body: new URLSearchParams(form) }, env)
  }
  const token = async () => (await site.request('/form-token')).text()
  /** As a browser with a script does it, some seconds later. */
  async function say(form: Form, from?: string) {
    const fresh = await token()
    clock.pass(5_000)
    return post({ author: 'Ann', token: fresh, ...form }, from)
  }
  const read = async (address = path) => (await site.request(address)).text()
  const talk = async () => (await read()).split('id="comments"')[1]?.split('<form')[0] ?? ''
  return { ...paper, id, path, post, token, say, read, talk }
}

const placeOf = (answer: Response): string => answer.headers.get('location') ?? ''
/** The text without marks, in one line. */
const words = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const tokenIn = (html: string): string => /name="token" value="([^"]*)"/.exec(html)?.[1] ?? ''

test('a posted comment appears, escaped, on the page that was read before', async () => {
  const { read, talk, say } = await openArticle()
  expect(await talk()).toContain('Nobody has written yet')
  expect((await say({ body: '<b>hi</b>\n\nand\nso on' })).status).toBe(303)
  expect(await talk()).toContain('<p>&lt;b>hi&lt;/b></p><p>and<br/>so on</p>')
  expect(await read('/')).toMatch(/Ann on <a href="[^"]*#comment-[^"]*">Rain</)
})

test.each([
  ['en', 'Please enter your comment!', 'Please enter your name here'],
  ['ar', 'الرجاء إدخال تعليقك!', 'الرجاء إدخال اسمك هنا'],
])('errors stand beside their fields, in %s', async (language, comment, name) => {
  const { post } = await openArticle(language)
  const answer = await post({ email: 'nobody', website: 'javascript:alert(1)' })
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([422, 'private, no-store'])
  const html = await answer.text()
  expect(html).toContain(`<p class="error" id="comment-error">${comment}</p>`)
  expect(html).toContain(`<p class="error" id="name-error">${name}</p>`)
  expect(html.match(/aria-describedby="(comment|name|mail|site)-error"/g)).toHaveLength(4)
  expect(html).toMatch(/role="alert">.*<a href="#comment">.*<a href="#name">.*<a href="#mail">/)
})

test('what was typed comes back, whatever it is, as text', async () => {
  const { post } = await openArticle()
  const form = { body: ATTACK, author: '', email: ATTACK, website: ATTACK, parent: ATTACK }
  // Comment, e-mail and website.
  const html = await (await post(form)).text()
  expect(html).not.toContain('<script>alert')
  expect(html.split('&quot;>&lt;script>alert(1)&lt;/script>').length - 1).toBe(3)
})

test('without a script a reader looks over the reply and sends it, and nothing is lost', async () => {
  const { post, clock, talk } = await openArticle()
  const form = { body: 'hello', author: 'Ann', email: 'a@b.example', website: 'https://a.example' }
  const check = await post(form)
  const html = await check.text()
  expect([check.status, words(html)]).toEqual([200, expect.stringContaining('Check and send')])
  for (const value of Object.values(form)) expect(html).toContain(value)
  expect(await talk()).not.toContain('hello')
  const young = await (await post({ ...form, token: tokenIn(html) })).text()
  expect(tokenIn(young)).toBe(tokenIn(html)) // sent sooner than anybody reads: asked once more
  clock.pass(2_000)
  expect((await post({ ...form, token: tokenIn(html) })).status).toBe(303)
  expect(await talk()).toContain('hello')
})

test('a token that is too old, or forged, is renewed, and a trap that was filled is not believed', async () => {
  const { post, token, clock, say } = await openArticle()
  const old = await token()
  clock.pass(A_DAY)
  for (const given of [old, 'forged.1.x']) {
    const answer = await post({ body: 'hello', author: 'Ann', token: given })
    expect([answer.status, words(await answer.text())]).toEqual([
      200,
      expect.stringContaining('had been open for long'),
    ])
  }
  const trapped = await say({ body: 'hello', trap: 'x' })
  expect([trapped.status, words(await trapped.text())]).toEqual([
    200,
    expect.stringContaining('Check and send'),
  ])
})

test('sent twice, it is one comment; another text is another one', async () => {
  const { post, token, clock, comments, id } = await openArticle()
  const form = { body: 'hello', author: 'Ann', token: await token() }
  clock.pass(5_000)
  const answers = [await post(form), await post(form), await post({ ...form, body: 'more' })]
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
  expect(await comments.count(id)).toBe(2)
})

test('a held comment is shown to its writer alone, for a day, with the reason', async () => {
  const { site, read, talk, say, mail, work, clock, id } = await openArticle()
  const receipt = placeOf(await say({ body: 'see https://spam.example' }))
  expect(await talk()).not.toContain('spam')
  const html = await read(receipt)
  expect(html).toContain('spam.example')
  expect(words(html)).toContain('It contains links.')
  expect(html).toContain(`data-sent="/comments/${id}"`)
  const { headers } = await site.request(receipt)
  expect(headers.get('cache-control')).toBe('private, no-store')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  const forged = receipt.replace('/receipts/', '/receipts/Zm9y')
  expect((await site.request(forged)).status).toBe(404)
  await work.settled()
  expect(mail.letters()).toMatchObject([
    { to: 'desk@p.example', subject: expect.stringContaining('Rain') },
  ])
  clock.pass(A_DAY)
  expect((await site.request(receipt)).status).toBe(404)
})

test('an approved comment’s receipt leads to it', async () => {
  const { read, say, path } = await openArticle()
  expect(await read(placeOf(await say({ body: 'hello' })))).toMatch(
    new RegExp(`href="${path}#comment-[^"]*"[^>]*>See it`),
  )
})

test('three deep on the page, and deeper by name', async () => {
  const { comments, id, read, talk, site } = await openArticle()
  let parentId: Id<'comment'> | null = null
  for (const author of ['Ann', 'Ben', 'Cid', 'Dan', 'Eve']) {
    parentId = (await comments.post(editor, { articleId: id, parentId, author, body: author })).id
  }
  const thread = await talk()
  expect(thread.match(/<ol/g)).toHaveLength(3)
  expect(thread.match(/In answer to \w+/g)).toEqual(['In answer to Cid', 'In answer to Dan'])
  const form = await read(`/comments/${id}/reply/${parentId}`)
  expect(words(form)).toContain('Reply to Eve')
  expect(form).toContain(`name="parent" value="${parentId}"`)
  const unknown = await site.request(`/comments/${id}/reply/nobody`)
  expect([unknown.status, await unknown.text()]).toEqual([
    200,
    expect.stringContaining('name="parent" value data'),
  ])
})

test('a thread of any depth is shown', { timeout: 20_000 }, async () => {
  const { comments, id, talk } = await openArticle()
  const items = Array.from({ length: 3000 }, (_, nth) => ({
    ...{ source: `t:${nth}`, parentSource: nth > 0 ? `t:${nth - 1}` : null, articleId: id },
    ...{ author: `A${nth}`, body: 'x', state: 'approved' as const, postedAt: nth },
  }))
  await comments.bring({ kind: 'import', name: 't' }, items)
  expect((await talk()).match(/class="comment"/g)).toHaveLength(3000)
})

test('the paper’s own people are marked', async () => {
  const { people, comments, articles, id, talk } = await openArticle()
  const [hanna, ilse] = [
    await people.putPerson(editor, { name: 'Hanna' }),
    await people.putPerson(editor, { name: 'Ilse' }),
  ]
  await articles.edit(editor, id, (await articles.get(id)).version, {
    bylines: [{ personId: hanna.id, name: 'Hanna', role: '' }],
  })
  for (const { id: personId, name } of [hanna, ilse]) {
    await comments.post(editor, { articleId: id, author: name, body: name, personId })
  }
  expect(words(await talk())).toMatch(/Hanna Author .* Ilse The desk /)
})

test('a website that could run code is not linked to', async () => {
  const { say, talk } = await openArticle()
  expect((await say({ body: 'hello', website: 'javascript:alert(1)' })).status).toBe(422)
  await say({ body: 'hello', website: 'https://ann.example' })
  expect(await talk()).toContain('<a href="https://ann.example" rel="nofollow ugc">Ann</a>')
})

test('many at once from one network are asked to wait, and keep their text', async () => {
  const { say } = await openArticle()
  const answers: Response[] = []
  for (let nth = 0; nth < 14; nth++) {
    answers.push(await say({ body: `hello ${nth}` }, '2001:db8:1:2::7'))
  }
  expect(answers.map(({ status }) => status).filter((status) => status === 303)).toHaveLength(5)
  const last = await answers.at(-1)?.text()
  expect([answers.at(-1)?.status, last]).toEqual([429, expect.stringContaining('hello 13')])
  expect((await say({ body: 'mine' }, '2001:db8:1:3::7')).status).toBe(303)
})

test('the same words again, and an answer to what is gone, are told in words', async () => {
  const { say, comments } = await openArticle()
  await say({ body: 'hello' })
  const again = await say({ body: 'hello' })
  expect([again.status, words(await again.text())]).toEqual([
    422,
    expect.stringContaining('You have sent this comment already.'),
  ])
  const [first] = await comments.newest(1)
  await comments.reject(editor, first?.comment.id as Id<'comment'>)
  const answer = await say({ body: 'really?', parent: first?.comment.id ?? '' })
  expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining('really?')])
})

test('comments close after two weeks, on the page and behind it, and what was typed stays', async () => {
  const { read, say, clock } = await openArticle()
  expect(await read()).toContain('<form class="reply')
  clock.pass(14 * A_DAY)
  expect(await read()).toContain('Comments are closed.')
  expect(await read()).not.toContain('<form class="reply')
  const late = await say({ body: 'late' })
  expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('late')])
})

test('a withdrawn article is gone, with what was said under it', async () => {
  const { articles, id, path, say, site, read } = await openArticle()
  const receipt = placeOf(await say({ body: 'hello' }))
  await articles.withdraw(editor, id)
  expect((await site.request(path)).status).toBe(410)
  expect((await site.request(receipt)).status).toBe(404)
  expect((await say({ body: 'more' })).status).toBe(404)
  expect(await read('/')).not.toContain('Rain')
})

test('the rules of the house stand beside the form, as soon as there are any', async () => {
  const { articles, id, read } = await openArticle()
  const link = '<a href="/comment-rules">Be kind</a>'
  for (const page of [await read(), await read(`/comments/${id}`)]) expect(page).not.toContain(link)
  const rules = { kind: 'page', slug: 'comment-rules', headline: 'Be kind' } as const
  await articles.publish(editor, (await articles.create(editor, rules)).id)
  for (const page of [await read(), await read(`/comments/${id}`)]) expect(page).toContain(link)
})
