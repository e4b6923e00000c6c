import exifr from 'exifr'

const PARSE = { tiff: true, exif: false, gps: false, iptc: true, xmp: true, mergeOutput: true }

/** What the file says by itself of its maker and its content (IPTC, XMP, EXIF); empty where it says
 * nothing, or nothing that can be read. Places and serial numbers are not even looked at. */
export async function readMetadata(
  bytes: Uint8Array,
): Promise<{ credit: string; caption: string; licence: string }> {
  const tags = await exifr.parse(bytes, PARSE).catch(() => undefined)
  const first = (...names: string[]): string => {
    for (const name of names) {
      const text = asText(tags?.[name])
      if (text) return text
    }
    return ''
  }
  return {
    credit: first('Credit', 'Byline', 'creator', 'Artist'),
    caption: first('Caption', 'description', 'ImageDescription'),
    licence: first('rights', 'CopyrightNotice', 'Copyright'),
  }
}

/** XMP gives a text, one with its language, or a list of either. */
function asText(value: unknown): string {
  if (Array.isArray(value)) return asText(value[0])
  if (typeof value === 'object' && value && 'value' in value) return asText(value.value)
  return typeof value === 'string' ? asUtf8(value).trim() : ''
}

/** Old fields come out as Latin-1 though most were written as UTF-8. */
function asUtf8(text: string): string {
  if (!/^[\0-\xff]*$/.test(text)) return text
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'))
  } catch {
    return text
  }
}
