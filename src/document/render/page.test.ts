import { describe, expect, test } from 'vitest'
import { type PageOptions, parseHtml, parseMarkup, toFeedHtml, toHtml } from '#document'
import { bodyWords as words } from '#test'

const page = (markup: string, options: Partial<PageOptions> = {}) =>
  toHtml(parseMarkup(markup), { words, ...options })
const fromHtml = (html: string) => toHtml(parseHtml(html), { words })

test('marks are nested without overlap, and text is escaped', () => {
  expect(fromHtml('<a href="/?a=1&amp;b=&quot;">x <b>y</b></a><b> &lt;z> <i>"</i></b>')).toBe(
    '<p><a href="/?a=1&amp;b=%22">x <strong>y</strong></a><strong> &lt;z&gt; <em>&quot;</em></strong></p>',
  )
})

test('subheads have ids that stay, and levels without gaps', () => {
  expect(page('## Größe & *Maß*\n\n#### Deep\n\n## Größe Maß')).toBe(
    '<h2 id="text-größe-maß">Größe &amp; <em>Maß</em></h2><h3 id="text-deep">Deep</h3>' +
      '<h2 id="text-größe-maß--2">Größe Maß</h2>',
  )
  expect(page('### Alone', { under: 2, id: 'u7' })).toBe('<h3 id="u7-alone">Alone</h3>')
})

test('the dateline stands in the first paragraph', () => {
  expect(page('## A\n\nB $& C\n\nD', { dateline: 'MADRID $& —' })).toContain(
    '<p><span class="dateline">MADRID $&amp; —</span> B $&amp; C</p><p>D</p>',
  )
})

describe('what is put in after a paragraph', () => {
  const ad = '<aside>ad</aside>'
  const after = [{ paragraph: 2, html: ad }]

  test('comes after it', () => {
    expect(page('a\n\nb\n\nc\n\nd', { after })).toBe(`<p>a</p><p>b</p>${ad}<p>c</p><p>d</p>`)
  })
  test('waits when a subhead follows', () => {
    expect(page('a\n\nb\n\n## h\n\nc\n\nd\n\ne', { after })).toContain(`<p>c</p>${ad}<p>d</p>`)
  })
  test('does not count the paragraphs of lists and boxes', () => {
    expect(page('a\n\n- x\n- y\n\n:::fact T\nz\n:::\n\nb\n\nc\n\nd', { after })).toContain(
      `<p>b</p>${ad}`,
    )
  })
  test('is left out of a short text', () => {
    expect(page('a\n\nb\n\nc', { after })).not.toContain(ad)
    expect(page('a\n\nb\n\n## h\n\nc\n\nd', { after })).not.toContain(ad)
  })
  test('two pieces never stand together', () => {
    const twice = [...after, { paragraph: 2, html: '<aside>2</aside>' }]
    expect(page('a\n\nb\n\nc\n\nd\n\ne', { after: twice })).toContain(
      `${ad}<p>c</p><aside>2</aside>`,
    )
  })
})

test('a picture is shown as the caller shows it, with the words of the body before its own', () => {
  const shown = { html: '<img src="/m/1.webp" alt="">', caption: 'Kept <b>', credit: 'Photo: K.' }
  const picture = () => shown
  expect(page('![](k)', { picture })).toBe(
    `<figure>${shown.html}<figcaption>Kept &lt;b&gt; <span class="credit">Photo: K.</span></figcaption></figure>`,
  )
  expect(page('![](k "Mine | Drawing: M."){wide}', { picture })).toBe(
    `<figure class="wide">${shown.html}<figcaption>Mine <span class="credit">Drawing: M.</span></figcaption></figure>`,
  )
})

test('a picture that is not here gives way to a link, or to nothing', () => {
  expect(fromHtml('<img src="https://old.example/a.jpg" alt="A quay">')).toBe(
    '<figure class="absent"><a class="plain" href="https://old.example/a.jpg">A quay</a></figure>',
  )
  expect(page('![](k)')).toBe('')
})

test('an embed loads nothing: it is a link, and data for a script', () => {
  const html = page('@[A "film"](https://youtu.be/abcdefgh)')
  expect(html).toBe(
    '<div class="embed" data-embed="youtube" data-frame="https://www.youtube-nocookie.com/embed/abcdefgh"' +
      ' data-shape="video" data-title="A &quot;film&quot;" data-load="Load from YouTube"><b>A &quot;film&quot;</b>' +
      ' <span>It loads when you ask for it.</span> <a class="button"' +
      ' href="https://www.youtube.com/watch?v=abcdefgh" rel="noopener">See it at YouTube</a></div>',
  )
  expect(page('https://bsky.app/profile/paper.test/post/3kabcdefg')).not.toContain('data-frame')
})

test('fact boxes are named by their title, corrections by kind and time', () => {
  expect(
    page(
      '## A\n\n:::fact In figures\n32 :: allies\n:::\n\n:::correction 2024-07-12T07:15Z\nNot 31.\n:::',
    ),
  ).toBe(
    '<h2 id="text-a">A</h2><section class="fact" aria-labelledby="text-in-figures">' +
      '<h3 id="text-in-figures">In figures</h3><dl><dt>32</dt><dd>allies</dd></dl></section>' +
      '<p class="correction" id="correction"><b>correction, 2024-07-12T07:15:00.000Z.</b> Not 31.</p>',
  )
})

test('a table has a head, heads of rows, sides, and a frame to scroll in when it is wide', () => {
  expect(page('|= C\n| a | b |\n|--|--:|\n| # x | 1 |')).toBe(
    '<table><caption>C</caption><thead><tr><th scope="col">a</th><th scope="col" class="at-end">b</th></tr></thead>' +
      '<tbody><tr><th scope="row">x</th><td class="at-end">1</td></tr></tbody></table>',
  )
  expect(page('| a | b | c | d | e |')).toMatch(
    /^<div class="table-scroll" role="region" aria-label="Table" tabindex="0"><table>/,
  )
})

test('spans that cannot be are cut, and short rows filled', () => {
  const html = '<table><tr><td rowspan=9>a<td>b<tr><td colspan=5>c<tr><td>d<td>e<td>f</table>'
  expect(fromHtml(html)).toBe(
    '<table><tbody><tr><td rowspan="3">a</td><td>b</td><td></td><td></td></tr>' +
      '<tr><td colspan="3">c</td></tr><tr><td>d</td><td>e</td><td>f</td></tr></tbody></table>',
  )
})

test('a feed gets whole addresses and no classes, ids or frames', () => {
  const markup =
    '## A\n\n[x](/y) class="z"\n\n![alt](k "C | P")\n\nhttps://youtu.be/abcdefgh\n\n=> [More](../m)'
  const picture = () => ({ src: '/m/1.webp', width: 3, height: 2, alt: 'alt' })
  expect(toFeedHtml(parseMarkup(markup), { base: 'https://p.test/a/b', words, picture })).toBe(
    '<h2>A</h2><p><a href="https://p.test/y">x</a> class=&quot;z&quot;</p>' +
      '<figure><img src="https://p.test/m/1.webp" width="3" height="2" alt="alt"><figcaption>C <span>P</span></figcaption></figure>' +
      '<p><a href="https://www.youtube.com/watch?v=abcdefgh">YouTube: https://www.youtube.com/watch?v=abcdefgh</a></p>' +
      '<p><a href="https://p.test/m">More</a></p>',
  )
})
