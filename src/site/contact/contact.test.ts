import { expect, test } from 'vitest'
import type { Actor } from '#base'
import { openTestApp, publishArticle } from '#test'

const desk: Actor = { kind: 'staff', name: 'Dora' }
const LETTER = { name: 'Ann', email: 'ann@b.example', subject: 'The crossword', body: 'Lovely.' }
const ATTACK = `"><script>alert(1)</script>`

async function open() {
  const app = await openTestApp()
  await app.paper.saveSettings(desk, { contactEmail: 'desk@p.example' })
  const post = (form: Record<string, string>) => {
    const env = { incoming: { socket: { remoteAddress: '192.0.2.1' } } }
    const body = new URLSearchParams(form)
    return app.site.request('/contact', { method: 'POST', body }, env)
  }
  const read = async (path: string) => (await app.site.request(path)).text()
  async function send(form: Record<string, string> = {}) {
    const token = await read('/form-token')
    app.clock.pass(5_000)
    return post({ ...LETTER, token, ...form })
  }
  const stored = async () => (await app.paper.messages({ limit: 50 })).items
  return { ...app, post, read, send, stored }
}

test('a message is stored, passed on to the desk, and receipted to its writer alone', async () => {
  const { site, send, stored, work, mail, read } = await open()
  const answer = await send()
  const receipt = answer.headers.get('location') ?? ''
  expect([answer.status, receipt]).toEqual([303, expect.stringMatching(/^\/receipts\//)])
  expect(await stored()).toMatchObject([LETTER])
  await work.settled()
  expect(mail.letters()).toMatchObject([{ to: 'desk@p.example', replyTo: 'ann@b.example' }])
  expect(await read(receipt)).toContain('Lovely.')
  const { headers } = await site.request(receipt)
  expect(headers.get('cache-control')).toBe('private, no-store')
})

test.each([
  [
    'a header of its own',
    'Tides\r\nBcc: all@x.example',
    'ann@b.example',
    'Tides Bcc: all@x.example',
  ],
  ['no text at all', 'Tides\u0001\u0085!', 'ann@b.example', 'Tides !'],
  ['an address nobody has', 'Tides', 'ann..x@b.example', 'Tides'],
])('a message with %s reaches the desk, in lines of our own', async (_, subject, email, is) => {
  const { send, work, mail } = await open()
  expect((await send({ subject, email })).status).toBe(303)
  await work.settled()
  const [letter] = mail.letters()
  expect(letter).toMatchObject({ to: 'desk@p.example', subject: expect.stringContaining(is) })
  expect(letter?.text).toContain(email)
  expect(letter?.replyTo).toBe(email === LETTER.email ? email : undefined)
})

test('errors stand beside their fields, and what was typed stays, as text', async () => {
  const { post, stored } = await open()
  const answer = await post({ name: ' ', email: 'nobody', subject: '', body: ATTACK })
  const html = await answer.text()
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([422, 'private, no-store'])
  for (const id of ['name', 'mail', 'subject']) expect(html).toContain(`id="${id}-error"`)
  expect(html).not.toContain('id="message-error"')
  expect(html).toContain('&lt;script>alert(1)')
  expect(html).not.toContain('<script>alert')
  expect(await stored()).toEqual([])
})

test('without a script a writer looks over the message and sends it', async () => {
  const { post, clock, stored } = await open()
  const html = await (await post(LETTER)).text()
  expect(html).toContain('Check and send')
  const token = /name="token" value="([^"]*)"/.exec(html)?.[1] ?? ''
  clock.pass(5_000)
  expect((await post({ ...LETTER, token, trap: 'x' })).status).toBe(200)
  expect(await stored()).toEqual([])
  expect((await post({ ...LETTER, token })).status).toBe(303)
  expect((await post({ ...LETTER, token })).status).toBe(303)
  expect(await stored()).toHaveLength(1)
})

test('many at once are asked to wait', async () => {
  const { send } = await open()
  const answers: number[] = []
  for (let nth = 0; nth < 6; nth++) answers.push((await send({ body: `${nth}` })).status)
  expect(answers).toEqual([303, 303, 303, 303, 303, 429])
})

test('the form stands on the contact page, written by the desk or not', async () => {
  const app = await open()
  const { articles, read } = app
  expect(await read('/contact')).toContain('<form class="reply talk" id="contact"')
  const { id } = await publishArticle(app, { headline: 'Reach us', kind: 'page' })
  await articles.readdress(desk, id, '/contact')
  const page = await read('/contact')
  expect(page).toContain('Reach us')
  expect(page).toContain('<form class="reply talk" id="contact"')
})

test('the page says once what it is for, whoever wrote it', async () => {
  const app = await openTestApp()
  const headings = async (answer: Response | Promise<Response>) =>
    [...(await (await answer).text()).matchAll(/<(h[12])[^>]*>([^<]*)</g)]
      .map(([, level, words]) => `${level} ${words}`)
      .filter((heading) => /Contact|Write/.test(heading))
  expect(await headings(app.site.request('/contact'))).toEqual(['h1 Write to the newsroom'])
  const empty = { method: 'POST', body: new URLSearchParams({ name: 'Ann' }) }
  expect(await headings(app.site.request('/contact', empty))).toEqual(['h1 Write to the newsroom'])
  const { id } = await app.articles.create(desk, {
    kind: 'page',
    slug: 'contact',
    headline: 'Contact',
  })
  await app.articles.readdress(desk, id, '/contact')
  await app.articles.publish(desk, id)
  const both = ['h1 Contact', 'h2 Write to the newsroom']
  expect(await headings(app.site.request('/contact'))).toEqual(both)
})
