/** Gives the headings of one body their levels, without gaps, and ids made from their words. */
export function openHeadings(under: number, prefix: string) {
  const used = new Map<string, number>()
  let last = under

  function idOf(html: string): string {
    const words = html
      .replace(/<[^>]*>|&\w+;/g, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
    const base = `${prefix}-${words?.slice(0, 8).join('-').slice(0, 80).toWellFormed() ?? 'part'}`
    const times = (used.get(base) ?? 0) + 1
    used.set(base, times)
    return times === 1 ? base : `${base}--${times}`
  }

  function named(level: number, html: string): { html: string; named: string } {
    last = Math.min(level + under - 1, last + 1, 6)
    const id = idOf(html)
    return { html: `<h${last} id="${id}">${html}</h${last}>`, named: id }
  }

  return { named, heading: (level: number, html: string): string => named(level, html).html }
}
