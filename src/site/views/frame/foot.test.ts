import { expect, test } from 'vitest'
import type { Actor } from '#base'
import { openTestApp } from '#test'

const eva: Actor = { kind: 'staff', name: 'Eva' }

test('of many sections the foot shows those of the navigation, and all of them when asked', async () => {
  const { paper, site } = await openTestApp()
  const foot = async () => {
    const page = await (await site.request('/')).text()
    const [shown = '', folded] = page.slice(page.indexOf('<footer')).split('<details')
    return { shown, folded }
  }
  const put = (nth: number) => paper.putSection(eva, { path: `/s${nth}`, name: `Section ${nth}` })
  for (let nth = 1; nth <= 12; nth++) await put(nth)
  expect((await foot()).shown).toContain('href="/s12"')
  expect((await foot()).folded).toBeUndefined()
  await put(13)
  await paper.saveSettings(eva, { navigation: [{ label: 'Thirteen', address: '/s13' }] })
  const { shown, folded } = await foot()
  expect([...shown.matchAll(/href="(\/s\d+)"/g)].map(([, path]) => path)).toEqual(['/s13'])
  expect([...(folded ?? '').matchAll(/href="\/s\d+"/g)]).toHaveLength(13)
})
