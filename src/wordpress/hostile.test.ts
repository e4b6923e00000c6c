import { expect, test, vi } from 'vitest'
import { corpora, databases, fileOf, openTestApp, wxr, wxrComment, wxrItem, wxrTerm } from '#test'
import { openWordPress } from '#wordpress'

/** A machine with much else to do is slow. */
vi.setConfig({ testTimeout: 60_000 })

const own = [
  ...['a\0b\u0001\u001f\u007f', '\ufffe\uffff', '&#xD800;&#0;&#x110000;', '%00%zz', '\u202e<b>'],
  ...[']]>', '<![CDATA[x]]>', '<!-- wp:x {"a":1', '[caption', '[gallery ids="', '<svg onload=x>'],
]
const lines = (corpora('xss/xss-payloads.txt') ?? '').split('\n')
const naughty = JSON.parse(corpora('text/naughty-strings.json') ?? '[]') as string[]
const texts = [...own, ...naughty, ...lines.filter((_, nth) => nth % 100 === 0)]

const inAttribute = (text: string): string =>
  text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`)

/** An item of which every part is this text. */
function itemOf(text: string, nth: number): string {
  const fields = {
    ...{ title: text, 'content:encoded': text, 'excerpt:encoded': text, 'wp:post_name': text },
    ...{ 'dc:creator': nth % 40 === 0 ? text : 'eva', 'wp:post_date_gmt': nth % 7 ? text : '' },
    link: nth % 2 === 0 ? text : `https://old.example/${encodeURIComponent(text)}/`,
  }
  const named = inAttribute(text).slice(0, 300)
  const terms = wxrTerm('category', named, text) + wxrTerm('post_tag', named, text)
  const said = { author: text, content: text, author_url: text, author_email: text }
  const inside = wxrComment(nth + 1, said) + (nth % 40 === 0 ? terms : '')
  return wxrItem(nth + 1, { fields, inside })
}

test.each(databases)(
  'texts that break programs come in, and come once, on $name',
  async (engine) => {
    const app = await openTestApp({ url: await engine.newUrl() })
    const wordpress = openWordPress({ ...app, now: app.clock.now })
    const file = fileOf(wxr(texts.map(itemOf)), 64_000)
    const report = await wordpress.import(file)
    expect(report).toMatchObject({ left: [], brokenOff: undefined })
    expect(report.came.articles.created).toBe(texts.length)
    expect(report.came.comments.created).toBe(texts.length)
    const again = await wordpress.import(file)
    for (const count of Object.values(again.came))
      expect(count).toMatchObject({ created: 0, changed: 0 })
  },
)
