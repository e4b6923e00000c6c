import { renderToString } from 'preact-render-to-string'
import type { Refusal } from '#base'
import { type Context, statusOf } from '#http'
import { normalPath, to } from '#links'
import { openLocale } from '#locale'
import { asIs } from '../entries.ts'
import { privatePage, type Status } from '../forms/private-page.ts'
import type { House } from '../house.ts'
import type { Site } from '../site.ts'
import { Newest, RefusalPage, SearchBox } from '../views/errors/refusal.tsx'
import { Lines } from '../views/lists/dated.tsx'
import { wordsFor, wordsIn } from './words.ts'

const NEWEST = 5

/** Programs that ask for data are told in data. */
const wantsData = (c: Context): boolean => {
  const accepts = c.req.header('accept') ?? ''
  return /\bjson\b/.test(accepts) && !accepts.includes('text/html')
}

/** Where not even the paper's name can be read: the words alone, in the language it had last. */
function plainPage(
  house: House | undefined,
  kind: Refusal['kind'] | 'failed',
  css: string,
): string {
  const locale = house?.locale ?? openLocale('en', 'UTC')
  const { title, text } = wordsFor(locale, kind)
  const page = renderToString(
    <html lang={locale.language} dir={locale.dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href={css} />
      </head>
      <body>
        <main class="page">
          <div class="sheet">
            {house && <p class="meta">{house.settings.title}</p>}
            <h1>{title}</h1>
            <p class="standfirst">{text}</p>
          </div>
        </main>
      </body>
    </html>,
  )
  return `<!doctype html>\n${page}`
}

/** Shows what is refused, and what failed, as pages of the paper; they are never kept. */
export function openRefusals(site: Site) {
  const { articles, frame, assets, entries } = site
  let last: House | undefined

  /** When what stood at this address was withdrawn, in words. */
  async function withdrawal(c: Context, { locale }: House): Promise<string | undefined> {
    const found = await articles.byPath(normalPath(c.req.path))
    if (!found?.gone) return undefined
    return locale.say('article.withdrawn', { time: locale.dateTime(found.withdrawnAt) })
  }

  async function help(c: Context, house: House, { kind }: Refusal) {
    if (kind !== 'not-found' && kind !== 'gone') return null
    const words = kind === 'gone' ? '' : wordsIn(c.req.path)
    const when = kind === 'gone' ? await withdrawal(c, house) : undefined
    const { items } = await articles.list('all', { limit: NEWEST })
    const newest = await entries(items.map(asIs))
    return (
      <>
        {when && <p class="meta">{when}</p>}
        {kind === 'gone' && <p>{house.locale.say('errors.goneSearch')}</p>}
        <SearchBox house={house} words={words} />
        {newest.length > 0 && (
          <Newest house={house}>
            <Lines house={house} entries={newest} />
          </Newest>
        )}
      </>
    )
  }

  async function page(c: Context, refusal: Refusal, status: Status): Promise<Response> {
    const house = await frame.house()
    last = house
    const expired = refusal.kind === 'not-found' && c.req.path.startsWith('/receipts/')
    const { title, text } = expired
      ? { title: house.locale.say('errors.expired'), text: house.locale.say('errors.expiredText') }
      : wordsFor(house.locale, refusal.kind)
    const contents = renderToString(
      <RefusalPage {...{ house, title, text, status }}>
        {!expired && (await help(c, house, refusal))}
      </RefusalPage>,
    )
    return privatePage(c, frame, { title, path: to.home, contents, status, style: 'front' })
  }

  const plain = (c: Context, kind: Parameters<typeof plainPage>[1], status: Status | 500) =>
    c.html(plainPage(last, kind, assets('site.css')), status)

  async function onRefusal(c: Context, refusal: Refusal): Promise<Response> {
    const status: Status = statusOf(refusal)
    c.header('cache-control', 'private, no-store')
    if (wantsData(c)) return c.json({ error: refusal.kind, message: refusal.message }, status)
    if (refusal.kind === 'unavailable') return plain(c, refusal.kind, status)
    return await page(c, refusal, status).catch(() => plain(c, refusal.kind, status))
  }

  /** What failed once may fail again: so the words alone, in the paper's language. */
  async function onFailure(c: Context): Promise<Response> {
    c.header('cache-control', 'private, no-store')
    if (wantsData(c)) return c.json({ error: 'failed' }, 500)
    last = await frame.house().catch(() => last)
    return plain(c, 'failed', 500)
  }

  return { onRefusal, onFailure }
}
