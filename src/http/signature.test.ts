import { expect, test } from 'vitest'
import { stoppedClock } from '#test'
import { openSigner } from './signature.ts'

test('a token says what it was made to say, for its purpose and its time alone', () => {
  const clock = stoppedClock()
  const signer = openSigner({ secret: 'ours', now: clock.now })
  const token = signer.sign('receipt', 'comment 1', 1_000)
  expect(signer.open('receipt', token)).toBe('comment 1')
  expect(() => signer.open('form', token)).toThrow('no longer good')
  clock.pass(1_000)
  expect(() => signer.open('receipt', token)).toThrow('no longer good')
})

test('nobody else makes a token, or changes one', () => {
  const { now } = stoppedClock()
  const { sign, open } = openSigner({ secret: 'ours', now })
  const theirs = openSigner({ secret: 'theirs', now }).sign('receipt', 'comment 1', 1_000)
  const [text = '', until = '', seal = ''] = sign('receipt', 'comment 1', 1_000).split('.')
  const other = Buffer.from('comment 2').toString('base64url')
  const forged = [theirs, [other, until, seal], [text, `${Number(until) + 1}`, seal], [text, until]]
  for (const token of [...forged.map((parts) => [parts].flat().join('.')), '', '..']) {
    expect(() => open('receipt', token)).toThrow('no longer good')
  }
})
