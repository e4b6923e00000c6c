/** Commands as people give them, beside a paper that is being read: in a process of their own where that
 * is the point, the others by the same front door in this one, which is quicker. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Actor } from '#base'
import { parseText } from '#document'
import {
  beginCommand,
  databases,
  newFolder,
  openTestApp,
  publishArticle,
  runCommand,
  runHere,
  stoppedClock,
} from '#test'

const desk: Actor = { kind: 'staff', name: 'Dora' }
const guest: Actor = { kind: 'reader', name: 'guest' }
/** What the doctor may find wrong in the tests. */
const unbuilt = existsSync('build/site/manifest.json')
  ? []
  : [expect.objectContaining({ what: 'Build for browsers' })]
const LONG = { timeout: 60_000 }
/** From the moment the command says that it is done. */
const SOON = { timeout: 300, interval: 10 }

/** A paper that serves, on the real clock, and its command line. */
async function openServing(newUrl: () => Promise<string>) {
  const url = await newUrl()
  const clock = { ...stoppedClock(), now: Date.now }
  const paper = await openTestApp({ url, clock })
  const env = { DATABASE_URL: url, DATA_DIR: paper.dataDir, SECRET: 'a secret of the tests' }
  return {
    ...paper,
    env,
    front: async () => (await paper.site.request('/')).text(),
    run: (...words: string[]) => runHere(words, env),
    runApart: (...words: string[]) => runCommand(words, env),
  }
}

describe.each(databases)('beside a paper that serves, on $name', ({ newUrl }) => {
  test(
    'an article published, scheduled and withdrawn is, or is not, on pages at once',
    LONG,
    async () => {
      const { articles, front, run, runApart } = await openServing(newUrl)
      const { id } = await articles.create(desk, { headline: 'Herons return' })
      const later = await articles.create(desk, { headline: 'Storks follow' })
      expect(await front()).not.toContain('Herons')

      expect(await runApart('articles', 'publish', id)).toMatchObject({
        code: 0,
        out: expect.stringContaining('Published: Herons return'),
      })
      await expect.poll(front, SOON).toContain('Herons return')
      expect(await run('articles', 'publish', id)).toMatchObject({ code: 1 })

      const scheduled = await run('articles', 'schedule', later.id, '2100-01-01T06:00')
      expect([scheduled.code, scheduled.err]).toEqual([0, ''])
      expect((await articles.findAny(later.id))?.scheduledAt).toBe(Date.UTC(2100, 0, 1, 6))
      expect(scheduled.out).toBe('Scheduled for 2100-01-01 06:00 (UTC): Storks follow\n')
      const listed = await run('articles', 'list', '--status', 'scheduled', '--json')
      expect(JSON.parse(listed.out)).toMatchObject([{ id: later.id, headline: 'Storks follow' }])

      const { path } = await articles.get(id)
      const withdrawn = await runApart('articles', 'withdraw', path, '--reason', 'Wrong bird.')
      expect([withdrawn.code, withdrawn.err]).toEqual([0, ''])
      expect(await front()).not.toContain('Herons') // as soon as it is said
      expect(await run('articles', 'list', '--before', 'zzz')).toMatchObject({
        ...{ code: 1, out: '', err: 'There is no article zzz.\n' },
      })
      expect((await articles.findAny(id))?.withdrawnReason).toBe('Wrong bird.')
    },
  )

  test('comments are listed, approved and rejected', LONG, async () => {
    const paper = await openServing(newUrl)
    const { comments, front, run, runApart } = paper
    await paper.paper.saveSettings(desk, {
      comments: { policy: 'open', hold: 'all', closeAfterDays: null },
    })
    const { id: articleId } = await publishArticle(paper)
    const [one, two] = [
      await comments.post(guest, { articleId, author: 'Ann', body: 'First of two.' }),
      await comments.post(guest, { articleId, author: 'Bo', body: 'Second of two.' }),
    ]
    expect(await front()).not.toContain('Ann')
    const list = await run('comments', 'list')
    expect(list.out).toMatch(/Bo .*Second of two\.\n.*Ann .*First of two\.\n2 of 2 that are held\./)
    expect((await runApart('comments', 'approve', one.id)).code).toBe(0)
    await expect.poll(front, SOON).toContain('Ann')
    expect((await run('comments', 'reject', two.id, '--reason', 'Rude.')).code).toBe(0)
    expect(await comments.get(two.id)).toMatchObject({ state: 'rejected', reason: 'Rude.' })
    expect(await run('comments', 'list', '--state', 'nope')).toMatchObject({ code: 2, out: '' })
    const unknown = await run('comments', 'approve', 'nobody')
    expect([unknown.code, unknown.err]).toEqual([1, 'There is no such comment.\n'])
  })

  test(
    'a backup made while others write restores on the other engine, the same',
    LONG,
    async () => {
      const { articles, env, runApart, ...paper } = await openServing(newUrl)
      for (let i = 0; i < 20; i++) await publishArticle({ articles }, { headline: `Rain ${i}` })
      let writing = true
      const written = (async () => {
        for (let i = 0; writing && i < 500; i++) {
          const { id } = await articles.create(desk, {
            headline: `Wind ${i}`,
            body: parseText('Gusts.'),
          })
          await articles.publish(desk, id)
        }
      })()
      const file = `${newFolder()}/paper.gz`
      const made = await runApart('backup', file)
      writing = false
      await written
      expect([made.code, made.err]).toEqual([0, ''])
      expect(statSync(file).mode & 0o077).toBe(0)
      const { mtimeMs } = statSync(file)
      const over = await runHere(['backup', file], env)
      expect([over.code, over.err]).toEqual([1, expect.stringContaining('--force replaces it')])
      expect(statSync(file).mtimeMs).toBe(mtimeMs)

      const other = databases.find((each) => each.newUrl !== newUrl)
      const url = (await other?.newUrl()) ?? ''
      const target = { ...env, DATABASE_URL: url, DATA_DIR: newFolder() }
      expect((await runHere(['restore', file], target)).code).toBe(0)
      const health = await runHere(['doctor', '--json'], target)
      expect(JSON.parse(health.out).filter(({ todo }: { todo?: string }) => todo)).toEqual(unbuilt)
      const again = await runHere(['restore', file], target)
      expect([again.code, again.err]).toEqual([1, expect.stringContaining('holds a paper already')])
      const restored = await openTestApp({ url, dataDir: target.DATA_DIR })
      const { items } = await restored.articles.list('all', { limit: 1_000 })
      expect(items.length).toBeGreaterThanOrEqual(20)
      for (const { id } of items) {
        expect(await restored.articles.get(id)).toEqual(await articles.get(id))
      }
      // As at one moment: every article is in the lists, or is not there at all.
      const all = await restored.articles.listAll({ limit: 1_000 })
      const published = all.items.filter(({ status }) => status === 'published')
      expect(published).toHaveLength(items.length)
      await paper.close()
    },
  )

  test('a broken backup changes nothing', LONG, async () => {
    const { articles, run } = await openServing(newUrl)
    await publishArticle({ articles })
    const file = `${newFolder()}/paper.gz`
    await run('backup', file)
    const bytes = readFileSync(file)
    truncateSync(file, bytes.length - 20)
    const cut = await run('restore', '--force', file)
    expect([cut.code, cut.err]).toEqual([1, `${file} is no whole backup of a paper.\n`])
    expect((await articles.list('all', { limit: 5 })).items).toHaveLength(1)
  })
})

describe('commands', () => {
  test('say what is wrong with their words and settings, and end with 2', LONG, async () => {
    const env = { DATA_DIR: newFolder() }
    const [unknown, port, time] = await Promise.all([
      runCommand(['pubish'], env),
      runHere(['migrate'], { ...env, PORT: 'eighty' }),
      runHere(['articles', 'schedule', 'x', 'tomorrow'], env),
    ])
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining("'pubish'")])
    expect([port.code, port.err]).toEqual([2, expect.stringContaining('PORT=eighty')])
    expect([time.code, time.err]).toEqual([2, expect.stringContaining('2026-05-01T06:00')])
  })

  test('help has examples, and ends with 0', LONG, async () => {
    const env = { DATA_DIR: newFolder() }
    const [all, one] = await Promise.all([
      runCommand(['--help'], env),
      runHere(['restore', '--help'], env),
    ])
    expect([all.code, all.out]).toEqual([0, expect.stringContaining('doctor')])
    expect([one.code, one.out]).toEqual([0, expect.stringContaining('Example:')])
  })

  test('the doctor finds what is wrong, and says what to do', LONG, async () => {
    const env = { DATA_DIR: newFolder() }
    const cases = await Promise.all([
      runHere(['doctor', '--json'], { ...env, BASE_URL: 'http://paper.example' }),
      runHere(['doctor'], { ...env, DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' }),
      runHere(['doctor'], { DATA_DIR: `${newFolder()}/mistyped` }),
    ])
    const [plain, gone, mistyped] = cases
    expect(mistyped?.out).toMatch(/Disk .*mistyped.*: made just now, for nothing stood here; /)
    const findings = JSON.parse(plain?.out ?? '')
    expect(findings).toContainEqual({ what: 'Database', found: expect.stringContaining('SQLite') })
    expect(findings).toContainEqual(
      expect.objectContaining({ what: 'BASE_URL', todo: expect.stringContaining('https') }),
    )
    expect([plain?.code, gone?.code]).toEqual([1, 1])
    expect(gone?.out).toMatch(
      /✗ Database: .*reach \(.*ECONNREFUSED 127.0.0.1:9\)\.\n +→ .*DATABASE_URL/,
    )
  })

  test(
    'what is kept is for its owner alone, and whose words nobody reads ends in peace',
    LONG,
    async () => {
      const env = { DATA_DIR: `${newFolder()}/new` }
      const list = beginCommand(['articles', 'list'], env)
      list.turnAway()
      expect(await list.ended).toEqual({ code: 0, out: '', err: '' })
      const kept = readdirSync(env.DATA_DIR, { recursive: true }).map(String)
      expect(kept).toContain('paper.db')
      for (const name of ['', ...kept]) {
        expect([name, statSync(`${env.DATA_DIR}/${name}`).mode & 0o077]).toEqual([name, 0])
      }
    },
  )

  test('a secret is made once, for its owner alone', LONG, async () => {
    const env = { DATA_DIR: `${newFolder()}/new` }
    await runHere(['migrate'], env)
    const file = `${env.DATA_DIR}/secret`
    const first = readFileSync(file, 'utf8')
    await runHere(['migrate'], env)
    expect(readFileSync(file, 'utf8')).toBe(first)
    expect([first.length >= 32, statSync(file).mode & 0o077]).toEqual([true, 0])
  })

  test(
    'an import stopped half way leaves whole articles, and goes on when run again',
    LONG,
    async () => {
      const folder = newFolder()
      mkdirSync(`${folder}/data`)
      const file = `${folder}/site.xml`
      const count = 20_000
      writeFileSync(file, exportOf(count))
      const env = { DATA_DIR: `${folder}/data` }
      const first = beginCommand(['import', 'wordpress', file], env)
      const paper = await openTestApp({
        url: `sqlite:${folder}/data/paper.db`,
        dataDir: newFolder(),
      })
      const came = async () => (await paper.articles.listAll({ limit: 1 })).items.length
      await expect.poll(came, { timeout: 30_000 }).toBe(1)
      first.stop()
      const stopped = await first.ended
      expect([stopped.code, stopped.err]).toEqual([130, expect.stringContaining('again to go on')])
      const second = await runHere(['import', 'wordpress', file, '--json'], env)
      const { articles } = JSON.parse(second.out).came
      expect(articles.created).toBeGreaterThan(0)
      expect(articles.same).toBeGreaterThan(0)
      expect(articles.created + articles.same).toBe(count)
    },
  )
})

/** An export of so many short posts. */
function exportOf(count: number): string {
  const items = Array.from({ length: count }, (_, i) => {
    return `<item><title>Post ${i}</title><link>https://old.example/${i}/</link>
<dc:creator>ann</dc:creator><content:encoded><![CDATA[Words of post ${i}.]]></content:encoded>
<wp:post_id>${i + 1}</wp:post_id><wp:post_date_gmt>2020-01-01 10:00:00</wp:post_date_gmt>
<wp:post_name>post-${i}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
</item>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Old</title>
<link>https://old.example</link><wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>https://old.example</wp:base_site_url>
<wp:base_blog_url>https://old.example</wp:base_blog_url>${items.join('\n')}</channel></rss>`
}
