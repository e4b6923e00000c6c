import { expect, test } from 'vitest'
import type { Actor } from '#base'
import { openTestApp, publishArticle } from '#test'

const eva: Actor = { kind: 'staff', name: 'Eva' }

async function open() {
  const app = await openTestApp()
  const ask = async (path: string) => {
    const { status, headers } = await app.site.request(path)
    return [status, headers.get('location')]
  }
  return { ...app, ask }
}

test('an address with or without its slash, or spelt otherwise, leads to the right one', async () => {
  const { articles, paper, ask, ...app } = await open()
  await paper.putSection(eva, { path: '/world', name: 'World' })
  const { id, path } = await publishArticle({ articles, ...app }, { headline: 'Rain' })
  expect(await ask(path)).toEqual([200, null])
  expect(await ask(`${path}/`)).toEqual([301, path])
  expect(await ask('/world/')).toEqual([301, '/world'])
  expect(await ask('/archive/')).toEqual([301, '/archive'])
  expect(await ask('/2026/01/')).toEqual([301, '/2026/01'])
  await articles.readdress(eva, id, '/caf%C3%A9/')
  expect(await ask('/caf%c3%a9/')).toEqual([301, '/caf%C3%A9/'])
  expect(await ask('/caf%C3%A9')).toEqual([301, '/caf%C3%A9/'])
  expect(await ask(path)).toEqual([301, '/caf%C3%A9/'])
  expect(await ask('//world?x=1')).toEqual([301, '/world?x=1'])
  expect(await ask('//world/?x=1')).toEqual([301, '/world?x=1'])
  expect(await ask('//caf%c3%a9')).toEqual([301, '/caf%C3%A9/'])
  expect(await ask('//archive/')).toEqual([301, '/archive'])
  expect(await ask('//nowhere/')).toEqual([301, '/nowhere/'])
  expect(await ask('/%66eed.xml')).toEqual([301, '/feed.xml'])
})

test('what moved leads on, what was withdrawn is gone, what never was is unknown', async () => {
  const { articles, paper, ask, ...app } = await open()
  await paper.putRedirect(eva, '/old', 'https://elsewhere.example/new')
  await paper.putRedirect(eva, '/dead', null)
  expect(await ask('/old')).toEqual([301, 'https://elsewhere.example/new'])
  expect(await ask('/old/')).toEqual([301, 'https://elsewhere.example/new'])
  expect(await ask('/dead')).toEqual([410, null])
  const { id, path } = await publishArticle({ articles, ...app }, { headline: 'Rain' })
  expect(await ask(path)).toEqual([200, null])
  await articles.withdraw(eva, id)
  expect(await ask(path)).toEqual([410, null])
  const unknown = ['/nowhere', '/topics/none', '/authors/none', '/storylines/none', '/before/none']
  for (const each of unknown) expect([each, ...(await ask(each))]).toEqual([each, 404, null])
})

test('made-up addresses are not kept, whatever they lead to', async () => {
  const { ask, press } = await open()
  const before = press.stats().pages
  const statuses = await Promise.all(
    Array.from({ length: 20 }, async (_, nth) => [
      ...(await ask(`/nowhere-${nth}`)),
      ...(await ask(`/topics/none-${nth}/`)),
      ...(await ask(`//feed.xml${'/'.repeat(nth)}`)),
      ...(await ask(`/${'/'.repeat(nth)}/%61bout`)),
    ]),
  )
  expect(statuses.flat().filter((one) => one === 301)).toHaveLength(60)
  expect(press.stats().pages).toBe(before)
})

test('what an old site had by number leads on, and never shows the kept front', async () => {
  const { paper, ask } = await open()
  await paper.putRedirect(eva, '/?p=12', '/world/rain')
  await paper.putRedirect(eva, '/?page_id=3', null)
  expect(await ask('/')).toEqual([200, null])
  expect(await ask('/?p=12')).toEqual([301, '/world/rain'])
  expect(await ask('/?p=12&preview=true')).toEqual([301, '/world/rain'])
  expect(await ask('/?page_id=3')).toEqual([410, null])
  expect(await ask('/?p=13')).toEqual([200, null])
  expect(await ask('/?p=12x')).toEqual([200, null])
  await paper.putRedirect(eva, '/?p=12', '/world/snow')
  expect(await ask('/?p=12')).toEqual([301, '/world/snow'])
})

test('nobody is led to what is not public yet, before it is', async () => {
  const { articles, paper, ask, clock } = await open()
  const { id } = await articles.create(eva, { headline: 'A secret merger' })
  await articles.readdress(eva, id, '/a-secret-merger/')
  await paper.putRedirect(eva, '/?p=12', '/a-secret-merger/')
  await paper.putRedirect(eva, '/old', '/a-secret-merger/')
  await articles.schedule(eva, id, clock.now() + 60_000)
  expect(await ask('/?p=12')).toEqual([200, null])
  expect(await ask('/old')).toEqual([404, null])
  expect(await ask('/a-secret-merger')).toEqual([404, null])
  await articles.publish(eva, id)
  expect(await ask('/?p=12')).toEqual([301, '/a-secret-merger/'])
  expect(await ask('/old')).toEqual([301, '/a-secret-merger/'])
})
