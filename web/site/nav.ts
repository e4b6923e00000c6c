/** On a narrow screen the section one is in is brought into the bar's sight. */
export function startNav(): void {
  const bar = document.querySelector<HTMLElement>('.nav')
  const current = bar?.querySelector<HTMLElement>('[aria-current]')
  if (!bar || !current || bar.scrollWidth <= bar.clientWidth) return
  bar.scrollLeft += current.getBoundingClientRect().x - bar.getBoundingClientRect().x - 48
}
