import { expect, test } from 'vitest'
import type { Actor } from '#base'
import { parseText } from '#document'
import { openSite } from '#site'
import { openTestApp, publishArticle } from '#test'

const eva: Actor = { kind: 'staff', name: 'Eva' }
const guest: Actor = { kind: 'reader', name: 'guest' }

test('a front is laid out once for all its parts, and not again for a comment', async () => {
  const app = await openTestApp()
  const laid: string[] = []
  const fronts: typeof app.fronts = {
    ...app.fronts,
    front(key) {
      laid.push(key)
      return app.fronts.front(key)
    },
  }
  const site = openSite({ ...app, fronts })
  const read = async (path: string) => (await site.request(path)).text()
  const { id: sectionId } = await app.paper.putSection(eva, { path: '/world', name: 'World' })
  const add = (headline: string) =>
    publishArticle(app, { headline, sectionId, body: parseText('Words.') })
  const { id: articleId } = await add('Rain')
  app.clock.pass(1)
  await add('Snow')
  const said = { articleId, author: 'Ann', body: 'See https://a.example' }
  const { id } = await app.comments.post(guest, said)
  for (const path of ['/', '/world']) expect(await read(path)).toContain('Rain')
  expect(laid).toEqual(['home', sectionId])
  await app.comments.approve(eva, id)
  expect(await read('/')).toContain('<span>1 comment</span>')
  expect(laid).toEqual(['home', sectionId])
  app.clock.pass(1)
  await add('Sun')
  expect(await read('/')).toContain('Sun')
  expect(laid).toEqual(['home', sectionId, 'home'])
})
