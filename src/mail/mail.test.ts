import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { isMailAddress, type Letter, openMail, openMailTwin } from '#mail'

const from = 'paper@halvern.example'
const now = () => Date.parse('2024-07-12T07:15:00Z')
const letter: Letter = {
  messageId: 'held.0190a9a4',
  to: 'desk@halvern.example',
  subject: 'A comment waits: “Größe”',
  text: 'Ann has commented.\n\n.\nGood bye.',
}

const undo: (() => unknown)[] = []
afterEach(async () => {
  for (const step of undo.splice(0)) await step()
})

async function openLettersFolder() {
  const data = await mkdtemp(join(tmpdir(), 'mail-'))
  undo.push(() => rm(data, { recursive: true }))
  const folder = join(data, 'mail')
  const mail = openMail({ from, now, folder })
  const read = async (name = 'held.0190a9a4.eml') => await readFile(join(folder, name), 'utf8')
  return { folder, mail, read }
}

/** A mail server of one kind of answer a command; `heard` is what it was told. */
async function openServer(answers: Record<string, string> = {}) {
  const heard: string[] = []
  const letters: string[] = []
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    let data: string | undefined
    const say = (line: string) => socket.write(`${line}\r\n`)
    const obey = (line: string) => {
      heard.push(line)
      const verb = line.split(/[ :]/)[0]?.toUpperCase() ?? ''
      say(answers[verb] ?? (verb === 'DATA' ? '354 go on' : '250 well'))
      if (verb === 'DATA' && !answers[verb]) data = ''
    }
    say(answers.CONN ?? '220 halvern')
    socket.setEncoding('utf8').on('data', (text: string) => {
      if (data === undefined) return text.split('\r\n').filter(Boolean).forEach(obey)
      data += text
      if (!data.endsWith('\r\n.\r\n')) return
      letters.push(data)
      data = undefined
      say('250 taken')
    })
    socket.on('error', () => {})
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as { port: number }
  const mail = openMail({ from, now, folder: '', url: `smtp://127.0.0.1:${port}` })
  undo.push(() => {
    mail.close()
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return { mail, heard, letters }
}

describe('without a server', () => {
  test('a letter lies in the folder, whole and for its owner alone', async () => {
    const { folder, mail, read } = await openLettersFolder()
    await mail.send({
      ...letter,
      fromName: 'The Halvern, Courier',
      replyTo: 'ann@example.org',
      listUnsubscribe: 'https://halvern.example/letters/stop/1',
      headers: { 'X-Thread': '17' },
      html: '<p>Ann has commented.</p>',
    })
    const text = await read()
    for (const line of [
      'From: "The Halvern, Courier" <paper@halvern.example>',
      'To: desk@halvern.example',
      'Reply-To: ann@example.org',
      'Message-ID: <held.0190a9a4@halvern.example>',
      'Date: Fri, 12 Jul 2024 07:15:00 +0000',
      'List-Unsubscribe: <https://halvern.example/letters/stop/1>',
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      'Auto-Submitted: auto-generated',
      'X-Thread: 17',
    ]) {
      expect(text).toContain(`${line}\r\n`)
    }
    expect(text).toContain('multipart/alternative')
    expect((await stat(join(folder, 'held.0190a9a4.eml'))).mode & 0o077).toBe(0)
  })

  test('a letter repeated lies there once', async () => {
    const { folder, mail, read } = await openLettersFolder()
    await mail.send(letter)
    const first = await read()
    await mail.send(letter)
    expect(await readdir(folder)).toEqual(['held.0190a9a4.eml'])
    expect(await read()).toBe(first)
  })

  test('a text may look like headers without being any', async () => {
    const { mail, read } = await openLettersFolder()
    await mail.send({ ...letter, text: 'Hello\r\nBcc: all@example.org\r\n\r\nfile:///etc/passwd' })
    const [head = '', body = ''] = (await read()).split('\r\n\r\n')
    expect(head).not.toContain('Bcc')
    expect(body).toContain('Bcc: all@example.org')
  })
})

describe('with a server', () => {
  test('a letter is given to it, from and to exactly whom it names', async () => {
    const { mail, heard, letters } = await openServer()
    await mail.check()
    await mail.send(letter)
    expect(heard.filter((line) => /^(MAIL|RCPT)/.test(line))).toEqual([
      'MAIL FROM:<paper@halvern.example>',
      'RCPT TO:<desk@halvern.example>',
    ])
    expect(letters).toHaveLength(1)
    expect(letters[0]).toContain('Message-ID: <held.0190a9a4@halvern.example>')
    expect(letters[0]).toContain('\r\n..\r\n')
  })

  test.each([
    ['RCPT', '550 no such user', 'invalid'],
    ['RCPT', '451 come back later', 'unavailable'],
    ['CONN', '554 not today', 'unavailable'],
  ])('that answers %s with %s, the letter is %s', async (verb, answer, kind) => {
    const { mail } = await openServer({ [verb]: answer })
    await expect(mail.send(letter)).rejects.toMatchObject({ kind })
  })

  test('that is not there, the letter is refused, without its secrets', async () => {
    const url = 'smtp://ann:hush@127.0.0.1:9'
    const mail = openMail({ from, now, folder: '', url })
    undo.push(() => mail.close())
    const error = await mail.send(letter).catch((refusal: Error) => refusal)
    expect(error).toMatchObject({
      kind: 'unavailable',
      message: expect.not.stringContaining('hush'),
    })
    await expect(mail.check()).rejects.toMatchObject({ kind: 'unavailable' })
  })

  test('a password is not said to a server that does not speak TLS', async () => {
    const heard: string[] = []
    const server = createServer((socket) => {
      socket.write('220 x\r\n')
      socket.setEncoding('utf8').on('data', (text: string) => {
        heard.push(text)
        socket.write('250-x\r\n250 AUTH PLAIN LOGIN\r\n')
      })
      socket.on('error', () => {})
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const { port } = server.address() as { port: number }
    // 0 is this machine, under a name that is not known for loopback
    const named = openMail({ from, now, folder: '', url: `smtp://ann:hush@0:${port}` })
    undo.push(
      () => named.close(),
      () => server.close(),
    )
    await expect(named.send(letter)).rejects.toMatchObject({ kind: 'unavailable' })
    expect(heard.join()).toContain('STARTTLS')
    expect(heard.join()).not.toContain('AUTH')
  })
})

test.each<[string, Partial<Letter>]>([
  ['a second header in the subject', { subject: 'Hi\r\nBcc: all@example.org' }],
  ['a line end in the subject', { subject: 'Hi\n' }],
  ['a line separator in the subject', { subject: 'Hi\u2028there' }],
  ['a second header in the name', { fromName: 'x\nBcc: all@example.org' }],
  ['a second header in the receiver', { to: 'a@example.org\r\nBcc: b@example.org' }],
  ['two receivers', { to: 'a@example.org, b@example.org' }],
  ['a name with the receiver', { to: 'Ann <a@example.org>' }],
  ['no receiver', { to: '' }],
  ['a forged answer address', { replyTo: 'a@example.org\nX: y' }],
  ['a header of ours', { headers: { bcc: 'all@example.org' } }],
  ['a header that is none', { headers: { 'X: y\r\nBcc': 'all@example.org' } }],
  ['a second header in a header', { headers: { 'X-A': 'y\r\nBcc: all@example.org' } }],
  ['a way out of the folder', { messageId: '../../etc/passwd' }],
  ['a name that ends the id', { messageId: 'a>\r\nBcc: b' }],
  ['an end of letters that runs code', { listUnsubscribe: 'javascript:alert(1)' }],
  ['no text', { text: ' ' }],
])('a letter is refused for %s', async (_, change) => {
  const { folder, mail } = await openLettersFolder()
  await expect(mail.send({ ...letter, ...change })).rejects.toMatchObject({ kind: 'invalid' })
  await expect(readdir(folder)).rejects.toThrow('ENOENT')
})

test.each([
  'a@b.example',
  'first.last+tag@mail.example.org',
  "o'neil@example.ie",
  'jörg@grüße.example',
])('%s is an address', (text) => expect(isMailAddress(text)).toBe(true))

test.each([
  ...['', 'a', '@example.org', 'a@', 'a@localhost', 'a@b..example', 'a@-b.example', '.a@b.example'],
  ...['a..b@c.example', 'a b@c.example', 'a@b.example ', '"a b"@c.example', 'a@[127.0.0.1]'],
  ...['a@127.0.0.1', 'a@b@c.example', 'a,b@c.example', 'a@b.example\n', '<a@b.example>'],
  ...[`${'a'.repeat(65)}@b.example`, `a@${'b.'.repeat(130)}example`],
])('%j is none', (text) => expect(isMailAddress(text)).toBe(false))

test.each(['mail.example', 'http://mail.example', 'smtp://'])(
  'a mail server cannot be %s',
  (url) => {
    expect(() => openMail({ from, now, folder: '', url })).toThrow('smtp://user:password')
  },
)

test('a paper without an address of its own sends nothing', () => {
  expect(() => openMail({ from: 'paper', now, folder: '' })).toThrow('no e-mail address')
})

test('the twin keeps each letter once and refuses as the post does', async () => {
  const mail = openMailTwin()
  await mail.send(letter)
  await mail.send(letter)
  expect(mail.letters()).toEqual([letter])
  const endless = { ...letter, listUnsubscribe: 'data:,' }
  await expect(mail.send(endless)).rejects.toMatchObject({ kind: 'invalid' })
  await expect(mail.send({ ...letter, to: 'nobody' })).rejects.toMatchObject({ kind: 'invalid' })
})
