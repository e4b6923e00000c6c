import { type Actor, Refusal } from '#base'

/** What a file is by its own first bytes, whatever its name says. */
export type Kind = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'tiff' | 'svg'

const LARGEST_BYTES = 40 * 2 ** 20

const EXTENSIONS: Record<string, Kind> = {
  ...{ jpg: 'jpeg', jpeg: 'jpeg', jpe: 'jpeg', png: 'png', webp: 'webp', avif: 'avif' },
  ...{ gif: 'gif', tif: 'tiff', tiff: 'tiff', svg: 'svg' },
}

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to))

/** The kind of picture these bytes begin, if it is one that we read. */
export function sniff(bytes: Uint8Array): Kind | undefined {
  const start = latin(bytes, 0, 12)
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (/^GIF8[79]a/.test(start)) return 'gif'
  if (/^RIFF[\s\S]{4}WEBP/.test(start)) return 'webp'
  if (/^(II\*\0|MM\0\*)/.test(start)) return 'tiff'
  if (start.slice(4, 8) === 'ftyp') return sniffBrands(bytes)
  return /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<svg[\s>]/.test(latin(bytes, 0, 1024))
    ? 'svg'
    : undefined
}

/** HEIF names its brands in its first box; only AV1 is read here. */
function sniffBrands(bytes: Uint8Array): Kind | undefined {
  return /avif|avis/.test(latin(bytes, 8, 40)) ? 'avif' : undefined
}

/** The kind of a file that may be taken in; refuses what is too large, no picture, not what its name
 * says (but for imports, where others chose the names), or drawn by somebody we do not trust. */
export function checkFile(by: Actor, { bytes, fileName = '' }: Upload): Kind {
  if (bytes.length > LARGEST_BYTES) {
    throw new Refusal('invalid', 'A picture may have at most 40 MB: make it smaller.')
  }
  const kind = sniff(bytes)
  if (!kind || (kind === 'svg' && by.kind !== 'system')) {
    throw new Refusal('invalid', 'This is no JPEG, PNG, WebP, AVIF, GIF or TIFF picture.')
  }
  const claimed = EXTENSIONS[/\.(\w+)$/.exec(fileName.toLowerCase())?.[1] ?? '']
  if (claimed && claimed !== kind && by.kind !== 'import') {
    const [is, says] = [kind.toUpperCase(), claimed.toUpperCase()]
    throw new Refusal('invalid', `This file is ${is}, but its name says ${says}: rename it.`)
  }
  return kind
}

type Upload = { bytes: Uint8Array; fileName?: string | undefined }
