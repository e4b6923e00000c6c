import { onClick, reveal } from './find.ts'

const TOLD_MS = 4000

async function passOn({ dataset }: HTMLElement): Promise<'shared' | 'copied'> {
  const url = dataset.url ?? location.href.split('#')[0] ?? ''
  if (!navigator.share) {
    await navigator.clipboard.writeText(url)
    return 'copied'
  }
  await navigator.share({ title: dataset.title ?? document.title, url })
  return 'shared'
}

/** Where a device has no share sheet, copies the address and says so; a plain link stays a link. */
export function startShare(): void {
  reveal('[data-share]')
  onClick('[data-share]', (button, event) => {
    if (!navigator.share && !navigator.clipboard) return
    event.preventDefault()
    const words = button.textContent
    const tell = (how: string): void => {
      if (how !== 'copied') return
      button.setAttribute('aria-live', 'polite')
      button.textContent = button.dataset.done ?? words
      setTimeout(() => {
        button.textContent = words
      }, TOLD_MS)
    }
    passOn(button).then(tell, () => {}) // closing the sheet is a rejection too
  })
}
