import { createReadStream } from 'node:fs'
import { expect, test } from 'vitest'
import { openTestApp } from '#test'
import { openWordPress } from '#wordpress'

test('try', async () => {
  const app = await openTestApp()
  const wp = openWordPress({ ...app, now: app.clock.now })
  for (const f of ['theme-unit-test', 'block-test']) {
    const t = Date.now()
    const report = await wp.import(() => createReadStream(`/work/shared/corpora/wxr/${f}.xml`))
    console.log(Date.now() - t, JSON.stringify(report, null, 1))
  }
  expect(1).toBe(1)
}, 60_000)
