import { escapeHtml } from '#document'
import { inkOn, makeIcon } from '#media'
import type { Settings } from '#paper'

const ARTICLES = /^(the|a|an) (?=\S)/i

/** The letter that stands for a paper: the first of its name, leaving out its article. */
export function initialOf(title: string): string {
  const name = title.trim().replace(ARTICLES, '')
  return (/\p{L}|\p{N}/u.exec(name)?.[0] ?? '').toLocaleUpperCase()
}

type Named = Pick<Settings, 'title' | 'themeColor'>

/** The sign as a drawing that browsers show in their tabs. */
export function drawSign({ title, themeColor }: Named): string {
  const letter = escapeHtml(initialOf(title))
  const text = `x="32" y="47" font-family="Source Serif 4,Georgia,serif" font-weight="700" font-size="44"`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="10" fill="${themeColor}"/><text ${text} text-anchor="middle" fill="${inkOn(themeColor)}">${letter}</text></svg>\n`
}

/** The sign as a PNG, so many pixels wide and high. */
export const paintSign = ({ title, themeColor }: Named, size: number): Promise<Uint8Array> =>
  makeIcon({ letter: initialOf(title), colour: themeColor, size })

const ICO_HEAD = 22

/** A PNG (under 256 pixels a side) in the container that browsers ask for by themselves: a header, one
 * entry, the picture. */
export function asIco(png: Uint8Array, size: number): Uint8Array {
  const file = Buffer.alloc(ICO_HEAD + png.length)
  file.writeUInt16LE(1, 2) // an icon
  file.writeUInt16LE(1, 4) // with one picture
  file.writeUInt8(size, 6)
  file.writeUInt8(size, 7)
  file.writeUInt16LE(1, 10) // plane
  file.writeUInt16LE(32, 12) // bits a pixel
  file.writeUInt32LE(png.length, 14)
  file.writeUInt32LE(ICO_HEAD, 18)
  file.set(png, ICO_HEAD)
  return file
}
