import { all } from './find.ts'

const SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms allow-presentation'

/** The address a frame may load: of the web, encrypted, and not the paper's own. */
export function frameAddress(given: string, here: string): string | undefined {
  if (!URL.canParse(given)) return undefined
  const { protocol, origin, href } = new URL(given)
  return protocol === 'https:' && origin !== new URL(here).origin ? href : undefined
}

function frameFor(src: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', SANDBOX)
  frame.allow = 'fullscreen; encrypted-media; picture-in-picture'
  frame.referrerPolicy = 'strict-origin-when-cross-origin'
  frame.title = title
  frame.src = src
  return frame
}

/** The link to the other company becomes a button that loads its frame: nothing is asked of it
 * before that, and the page's policy names whose frames may stand there. */
export function startEmbeds(): void {
  for (const box of all('.embed[data-frame]')) {
    const { frame: given = '', title = '', load = '' } = box.dataset
    const src = frameAddress(given, location.href)
    const link = box.querySelector('a.button')
    if (!src || !link) continue
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button'
    button.textContent = load || link.textContent
    button.addEventListener('click', () => {
      const frame = frameFor(src, title)
      box.classList.add('loaded')
      box.replaceChildren(frame)
      frame.focus()
    })
    link.replaceWith(button)
  }
}
