/** Whether it is written as #rrggbb. */
export const isColour = (colour = ''): boolean => /^#[0-9a-f]{6}$/i.test(colour)

/** White or black: what can be read better on this colour (#rrggbb), by the relative luminance of WCAG
 * 2.2. */
export function inkOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000000' : '#ffffff'
}
