import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { type Lookup, openReach, openReachTwin, type Wish } from '#reach'

const wish: Wish = { maxBytes: 10_000, timeoutMs: 2_000 }
const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A server on loopback and a reach that is allowed exactly its address. */
async function serve(listener: RequestListener, lookup?: Lookup) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    listener(request, response)
  })
  servers.push(server)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const found: Lookup = async () => [{ address: '127.0.0.1', family: 4 }]
  const reach = openReach({
    ports: [80, 443, port],
    allow: ['127.0.0.1'],
    lookup: lookup ?? found,
    userAgent: 'Broadsheet test',
  })
  return { reach, asked, port, address: `http://paper.test:${port}` }
}

/** Everything resolves to a private address; what needs no resolving is spelt out. */
const strict = openReach({ lookup: async () => [{ address: '10.0.0.7', family: 4 }] })

describe('an address is refused', () => {
  test.each([
    ...['http://127.0.0.1/', 'http://127.1/', 'http://127.0.1/', 'http://2130706433/'],
    ...['http://0x7f000001/', 'http://0x7f.0.0.1/', 'http://0177.0.0.1/', 'http://017700000001/'],
    ...[
      'http://0/',
      'http://0.0.0.0/',
      'http://127.0.0.1./',
      'http://１２７.０.０.１/',
      'http://①②⑦.0.0.1/',
    ],
    ...['http://%31%32%37.0.0.1/', 'http:127.0.0.1/', 'http:\\\\127.0.0.1\\', 'http://[::1]/'],
    ...[
      'http://[::]/',
      'http://[0:0:0:0:0:0:0:1]/',
      'http://[::ffff:127.0.0.1]/',
      'http://[::ffff:8.8.8.8]/',
    ],
    ...['http://[::127.0.0.1]/', 'http://[64:ff9b::127.0.0.1]/', 'http://[2002:7f00:1::]/'],
    ...['http://[fe80::1]/', 'http://[fc00::1]/', 'http://[ff02::1]/', 'https://169.254.169.254/'],
    ...['http://10.0.0.1/', 'http://192.168.1.1/', 'http://172.16.0.1/', 'http://100.64.0.1/'],
    ...['http://localhost/', 'http://LOCALHOST./', 'http://intranet/', 'http://any.example/'],
  ])('since it is not public: %s', async (address) => {
    await expect(strict.fetch(address, wish)).rejects.toMatchObject({
      kind: 'forbidden',
      message: expect.stringContaining('not on the public Internet'),
    })
  })

  test.each([
    ['ftp://example.com/', 'Only http and https'],
    ['file:///etc/passwd', 'Only http and https'],
    ['javascript:alert(1)', 'Only http and https'],
    ['data:text/plain,hi', 'Only http and https'],
    ['gopher://127.0.0.1/', 'Only http and https'],
    ['http://user@example.com/', 'user name or password'],
    ['http://:secret@example.com/', 'user name or password'],
    ['http://example.com:22/', 'Port 22'],
    ['https://example.com:8443/', 'Port 8443'],
    ['http://[fe80::1%25eth0]/', 'no web address'],
    ['//example.com/', 'no web address'],
    ['', 'no web address'],
  ])('%s: %s', async (address, rule) => {
    await expect(strict.fetch(address, wish)).rejects.toThrow(rule)
  })

  test('if one of its several addresses is private', async () => {
    const { reach, asked, address } = await serve(
      (_, response) => response.end('x'),
      async () => [
        { address: '127.0.0.1', family: 4 },
        { address: 'fd00::1', family: 6 },
      ],
    )
    await expect(reach.fetch(address, wish)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(asked).toEqual([])
  })

  test('if it has none, or the name is not known', async () => {
    const none = openReach({ lookup: async () => [] })
    await expect(none.fetch('http://nowhere.test/', wish)).rejects.toThrow('has no address')
    const lost = Object.assign(new Error('?'), { code: 'ENOTFOUND' })
    const unknown = openReach({ lookup: () => Promise.reject(lost) })
    await expect(unknown.fetch('http://nowhere.test/', wish)).rejects.toThrow('ENOTFOUND')
  })
})

test('a name is asked for once, and the connection goes where the check has been', async () => {
  let times = 0
  const rebinding: Lookup = async () => {
    times += 1
    return [{ address: times === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }]
  }
  const { reach, port } = await serve((request, response) => {
    response.end(`${request.headers.host} at ${request.socket.localAddress}`)
  }, rebinding)
  const { body } = await reach.fetch(`http://paper.test:${port}/`, wish)
  expect(new TextDecoder().decode(body)).toBe(`paper.test:${port} at 127.0.0.1`)
  expect(times).toBe(1)
  await expect(reach.fetch(`http://paper.test:${port}/`, wish)).rejects.toThrow('127.0.0.2')
})

test('an answer has its status, type, body and headers', async () => {
  const { reach, address } = await serve((request, response) => {
    response.writeHead(404, { 'content-type': 'Text/HTML; Charset="UTF-8"', etag: '"1"' })
    response.end(`${request.method} ${request.headers['user-agent']} ${request.headers['x-a']}`)
  })
  const answer = await reach.fetch(`${address}/a?b#c`, { ...wish, headers: { 'x-a': '1' } })
  expect(answer).toMatchObject({ status: 404, type: 'text/html', charset: 'utf-8' })
  expect([answer.finalUrl, answer.header('ETag')]).toEqual([`${address}/a?b#c`, '"1"'])
  expect(new TextDecoder().decode(answer.body)).toBe('GET Broadsheet test 1')
})

describe('a redirect', () => {
  const to = (location: string) =>
    serve((request, response) => {
      if (request.url === '/end') response.end(`end ${request.headers['x-a']}`)
      else response.writeHead(302, { location }).end()
    })

  test('is followed, without the headers meant for the first address', async () => {
    const { reach, address } = await to('/end')
    const answer = await reach.fetch(address, { ...wish, headers: { 'x-a': '1' } })
    expect(new TextDecoder().decode(answer.body)).toBe('end undefined')
    expect(answer.finalUrl).toBe(`${address}/end`)
  })

  test.each([
    ['http://169.254.169.254/latest/meta-data/', 'not on the public Internet'],
    ['http://[::1]/', 'not on the public Internet'],
    ['//0x7f.2/', 'not on the public Internet'],
    ['file:///etc/passwd', 'Only http and https'],
    ['http://a:b@paper.test/', 'user name or password'],
    ['http://paper.test:25/', 'Port 25'],
    ['http://[/', 'no web address'],
  ])('to %s is refused', async (location, rule) => {
    const { reach, address } = await to(location)
    await expect(reach.fetch(address, wish)).rejects.toThrow(rule)
  })

  test('without end is followed five times, or fewer if so wished', async () => {
    const { reach, address, asked } = await to('/again')
    await expect(reach.fetch(address, wish)).rejects.toThrow('more than 5 times')
    expect(asked).toHaveLength(6)
    await expect(reach.fetch(address, { ...wish, redirects: 0 })).rejects.toThrow('more than 0')
  })
})

describe('a body is not read', () => {
  const chunk = Buffer.alloc(4_000)

  test('beyond its limit, announced', async () => {
    const { reach, address } = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 20_000 }).write(chunk)
    })
    await expect(reach.fetch(address, wish)).rejects.toThrow('larger than 10000 bytes')
  })

  test('beyond its limit, endless', async () => {
    let sent = 0
    const { reach, address } = await serve((_, response) => {
      const timer = setInterval(() => {
        sent += 1
        response.write(chunk)
      }, 2)
      response.on('close', () => clearInterval(timer))
    })
    await expect(reach.fetch(address, wish)).rejects.toThrow('larger than 10000 bytes')
    expect(sent).toBeLessThan(100)
  })

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('beyond its limit when unpacked from %s', async (encoding, pack) => {
    const bomb = pack(Buffer.alloc(5_000_000))
    expect(bomb.length).toBeLessThan(wish.maxBytes)
    const { reach, address } = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(bomb)
    })
    await expect(reach.fetch(address, wish)).rejects.toThrow('larger than 10000 bytes')
  })

  test('in an encoding nobody asked for', async () => {
    const { reach, address } = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end('x')
    })
    await expect(reach.fetch(address, wish)).rejects.toThrow('gzip, gzip')
  })

  test('if it is of another type, unless it tells of an error', async () => {
    const { reach, address } = await serve(({ url }, response) => {
      response.writeHead(url === '/lost' ? 404 : 200, { 'content-type': 'text/html' }).end('x')
    })
    const picture = { ...wish, accept: ['image/*', 'text/plain'] }
    await expect(reach.fetch(address, picture)).rejects.toThrow(
      'text/html, not image/* or text/plain',
    )
    expect((await reach.fetch(`${address}/lost`, picture)).status).toBe(404)
    expect((await reach.fetch(address, { ...wish, accept: ['text/*'] })).status).toBe(200)
  })
})

test('a packed body is unpacked', async () => {
  const { reach, address } = await serve((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('hello'))
  })
  const { body } = await reach.fetch(address, wish)
  expect(new TextDecoder().decode(body)).toBe('hello')
})

describe('the time for all of it is limited', () => {
  const hurried = { ...wish, timeoutMs: 100 }

  test('when the server is silent', async () => {
    const { reach, address } = await serve(() => {})
    await expect(reach.fetch(address, hurried)).rejects.toThrow('No answer within 100 ms')
  })

  test('when the body drips', async () => {
    const { reach, address } = await serve((_, response) => {
      const timer = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(timer))
    })
    await expect(reach.fetch(address, hurried)).rejects.toThrow('No answer within 100 ms')
  })

  test('when the name is not found out', async () => {
    const reach = openReach({ lookup: () => new Promise(() => {}) })
    await expect(reach.fetch('http://slow.test/', hurried)).rejects.toThrow('No answer within')
  })
})

test('a server that hangs up is told of as unreachable', async () => {
  const { reach, address } = await serve((request) => request.socket.destroy())
  await expect(reach.fetch(address, wish)).rejects.toMatchObject({ kind: 'unavailable' })
})

test('the twin knows its few addresses, and keeps to the limits', async () => {
  const twin = openReachTwin({
    'https://a.test/': { body: 'hi', type: 'text/html; charset=utf-8' },
  })
  expect(await twin.fetch('https://a.test/', wish)).toMatchObject({
    status: 200,
    type: 'text/html',
  })
  await expect(twin.fetch('https://b.test/', wish)).rejects.toMatchObject({ kind: 'unavailable' })
  await expect(twin.fetch('https://a.test/', { ...wish, maxBytes: 1 })).rejects.toThrow('Larger')
  await expect(twin.fetch('https://a.test/', { ...wish, accept: ['image/*'] })).rejects.toThrow(
    'not',
  )
  expect(new Set(twin.asked).size).toBe(2)
})
