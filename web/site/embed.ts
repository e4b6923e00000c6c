import { onClick } from './find.ts'

const SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms allow-presentation'

/** The address a frame may load: of the web, encrypted, and not the paper's own. */
export function frameAddress(given: string, here: string): string | undefined {
  if (!URL.canParse(given)) return undefined
  const { protocol, origin, href } = new URL(given)
  return protocol === 'https:' && origin !== new URL(here).origin ? href : undefined
}

/** Nothing is asked of another company before a reader asks; the page's policy names which may be. */
export function startEmbeds(): void {
  onClick('.embed[data-src] .button', (button, event) => {
    const box = button.closest<HTMLElement>('.embed')
    const src = box && frameAddress(box.dataset.src ?? '', location.href)
    if (!src) return
    event.preventDefault()
    const frame = document.createElement('iframe')
    frame.setAttribute('sandbox', SANDBOX)
    frame.allow = 'fullscreen; encrypted-media; picture-in-picture'
    frame.referrerPolicy = 'strict-origin-when-cross-origin'
    frame.title = box.dataset.title || (box.querySelector('b')?.textContent ?? '')
    frame.src = src
    box.classList.add('loaded')
    box.replaceChildren(frame)
    frame.focus()
  })
}
