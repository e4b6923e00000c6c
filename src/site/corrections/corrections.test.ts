import { expect, test } from 'vitest'
import type { Actor, Id } from '#base'
import { openTestApp, publishArticle } from '#test'

const eva: Actor = { kind: 'staff', name: 'Eva' }

test('what was corrected is told at once on a page that was kept, and leaves with its article', async () => {
  const app = await openTestApp()
  const read = async () => (await app.site.request('/corrections')).text()
  expect(await read()).toContain('Nothing has been corrected yet.')
  const { id, version, path } = await publishArticle(app, { headline: 'Rain' })
  const told = { change: 'correction', note: 'It was <b>Tuesday</b>.' } as const
  await app.articles.edit(eva, id, version, { standfirst: 'On Tuesday.' }, told)
  const page = await read()
  expect(page).toContain(`<a href="${path}">Rain</a>`)
  expect(page).toContain('It was &lt;b>Tuesday&lt;/b>.')
  await app.articles.withdraw(eva, id)
  expect(await read()).not.toContain('Tuesday')
})

test('older ones stand on pages of their own', async () => {
  const app = await openTestApp()
  const article = await publishArticle(app, { headline: 'Rain' })
  const { id } = article
  let { version } = article
  for (let nth = 1; nth <= 51; nth++) {
    const told = { change: 'correction', note: `No. ${nth}!` } as const
    version = (await app.articles.edit(eva, id, version, { standfirst: `${nth}` }, told)).version
    app.clock.pass(1)
  }
  const read = async (path: string) => (await app.site.request(path)).text()
  const first = await read('/corrections')
  expect(first).not.toContain('No. 1!')
  const [, older = ''] = /href="([^"]*)" rel="next"/.exec(first) ?? []
  expect(await read(older)).toContain('No. 1!')
  expect((await app.site.request('/corrections/before/none')).status).toBe(404)
})

test('no page comes after what is no correction, and who reads on from a withdrawn one goes on', async () => {
  const app = await openTestApp()
  const ids: string[] = []
  for (const headline of ['Rain', 'Sun']) {
    const { id, version } = await publishArticle(app, { headline })
    app.clock.pass(1)
    const told = { change: 'correction', note: headline } as const
    await app.articles.edit(eva, id, version, { standfirst: 'On Tuesday.' }, told)
    ids.push(id)
  }
  const { items } = await app.articles.corrections({ limit: 9 })
  const [sun = '', rain = ''] = items.map(({ id }) => `/corrections/before/${id}`)
  const ask = async (path: string) => {
    const { status, headers } = await app.site.request(path)
    return [status, headers.get('location')]
  }
  expect(await ask(rain)).toEqual([200, null])
  await app.articles.withdraw(eva, ids[0] as Id<'article'>)
  expect(await ask(rain)).toEqual([302, sun])
  await app.articles.withdraw(eva, ids[1] as Id<'article'>)
  expect(await ask(rain)).toEqual([302, '/corrections'])
  const saved = app.read.selectFrom('revision').select('id').where('change', 'is', null)
  const { id } = await saved.executeTakeFirstOrThrow()
  expect(await ask(`/corrections/before/${id}`)).toEqual([404, null])
})
