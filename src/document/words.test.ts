import { expect, test } from 'vitest'
import {
  countWords,
  diffWords,
  embedsIn,
  excerpt,
  firstParagraph,
  frameOriginsIn,
  parseHtml,
  parseMarkup,
  parseText,
  picturesIn,
  readingMinutes,
  shorten,
  toText,
  withPictures,
  wordCount,
} from '#document'

test('words are counted in scripts with and without spaces', () => {
  expect(countWords("It's a well-known rule, isn't it? 3,000 times.")).toBe(9)
  expect(countWords('ذهب الولد إلى المدرسة', 'ar')).toBe(4)
  expect(countWords('我们在北京工作', 'zh')).toBe(4)
  expect(wordCount(parseText(''))).toBe(0)
})

test('the text of a body has its words apart', () => {
  const html =
    '<h2>Head</h2><p>a<br>b<b>c</b></p><ul><li>x<ul><li>y</ul><li>z</ul><table><tr><td>1<td>2<tr><td>3</table><blockquote>q<cite>N.</cite></blockquote>'
  expect(toText(parseHtml(html))).toBe('Head\n\na\nbc\n\nx\ny\nz\n\n1\t2\n3\n\nq\nN.')
})

test('an excerpt is running text that ends between words', () => {
  const body = parseMarkup('## Head\n\n![](k "Caption")\n\nOne two, three four.\n\nFive.')
  expect(firstParagraph(body)).toBe('One two, three four.')
  expect(excerpt(body, 100)).toBe('One two, three four. Five.')
  expect(excerpt(body, 12)).toBe('One two…')
  expect(shorten('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`)
  expect(shorten('我们在北京工作', 5, 'zh')).toBe('我们在…')
})

test('reading takes at least a minute', () => {
  expect([0, 100, 460, 1000].map(readingMinutes)).toEqual([1, 1, 2, 4])
})

test('pictures and embeds are found wherever they stand', () => {
  const body = parseHtml(
    '<ul><li><img src="/a.jpg"></ul><table><tr><td><img src="/b.jpg"><td>x</table><blockquote>https://youtu.be/abcdefgh</blockquote><figure><img src="/c.jpg"><img src="/d.jpg"></figure>',
  )
  expect(picturesIn(body).map(({ src }) => src)).toEqual(['/a.jpg', '/b.jpg', '/c.jpg', '/d.jpg'])
  expect(embedsIn(body)).toHaveLength(1)
  expect(frameOriginsIn(body)).toEqual(['https://www.youtube-nocookie.com'])
  const found = withPictures(body, ({ src }) => ({ pictureId: `id${src}` }))
  expect(picturesIn(found).map(({ pictureId }) => pictureId)).toContain('id/c.jpg')
  expect(picturesIn(body)[0]?.pictureId).toBeNull()
})

test('a comparison tells words that stayed, came and went', () => {
  expect(
    diffWords('The 31 allies agreed.\n\nLast.', 'The 32 allies have agreed.\n\nLast.'),
  ).toEqual([
    { kind: 'same', text: 'The ' },
    { kind: 'removed', text: '31 ' },
    { kind: 'added', text: '32 ' },
    { kind: 'same', text: 'allies ' },
    { kind: 'added', text: 'have ' },
    { kind: 'same', text: 'agreed.\n\n' },
    { kind: 'same', text: 'Last.' },
  ])
  expect(diffWords('a  b', 'a b')).toEqual([{ kind: 'same', text: 'a b' }])
  expect(diffWords('', 'new')).toEqual([{ kind: 'added', text: 'new' }])
})

test('a comparison of two long different texts is quick, and loses nothing', () => {
  const long = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ')
  const [a, b] = [long('a'), long('b')]
  const started = performance.now()
  const changes = diffWords(a, b)
  expect(performance.now() - started).toBeLessThan(4000)
  const textOf = (kind: string) =>
    changes
      .filter((one) => one.kind !== kind)
      .map(({ text }) => text)
      .join('')
  expect([textOf('added'), textOf('removed')]).toEqual([a, b])
})
