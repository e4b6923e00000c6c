import { expect, test } from 'vitest'
import { readAssets } from './assets.ts'

test('a plain name leads to the address of this build, and an unknown name is told', () => {
  const assets = readAssets('{"site.css":"/assets/site-x1.css"}')
  expect(assets('site.css')).toBe('/assets/site-x1.css')
  expect(() => assets('sight.css')).toThrow('sight.css is not in the build')
})
