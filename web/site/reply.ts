import { readDraft, refill, writeDraft } from './draft.ts'
import { all, onClick } from './find.ts'

const FRESH_MS = 20 * 60_000
/** By where it is sent: the same form stands on every page of a long talk. */
const keyOf = (action: string): string => `typed ${action}`

type Typed = HTMLInputElement | HTMLTextAreaElement
const typedIn = (form: HTMLFormElement): Typed[] => [
  ...form.querySelectorAll<Typed>('textarea, input:not([type=hidden], [type=checkbox])'),
]

function keepTyped(form: HTMLFormElement): void {
  const key = keyOf(form.getAttribute('action') ?? '')
  refill(typedIn(form), readDraft(sessionStorage.getItem(key)))
  form.addEventListener('input', () => {
    const draft = writeDraft(typedIn(form))
    if (draft) sessionStorage.setItem(key, draft)
    else sessionStorage.removeItem(key)
  })
}

/** The page is kept, so its form has no token; one that is fresh comes when someone begins to write. */
function freshToken(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[data-token]')
  if (!field) return
  let since = Number.NEGATIVE_INFINITY
  form.addEventListener('focusin', async () => {
    if (performance.now() - since < FRESH_MS) return
    since = performance.now()
    const answer = await fetch('/form-token', { cache: 'no-store' }).catch(() => undefined)
    if (answer?.ok) field.value = (await answer.text()).trim()
    else since = Number.NEGATIVE_INFINITY
  })
}

/** Brings the form under the comment that is answered, and back. */
function answerInPlace(form: HTMLFormElement, parent: HTMLInputElement): void {
  const home = document.createComment('')
  form.before(home)
  const bar = document.createElement('p')
  const words = document.createElement('span')
  const cancel = document.createElement('button')
  bar.className = 'answering'
  cancel.type = 'button'
  cancel.textContent = form.dataset.cancel ?? '×'
  bar.append(words, cancel)
  cancel.addEventListener('click', () => {
    parent.value = ''
    bar.remove()
    home.after(form)
  })
  onClick('a[data-reply-to]', (link, event) => {
    const comment = link.closest('.comment')
    if (!comment) return
    event.preventDefault()
    parent.value = link.dataset.replyTo ?? ''
    words.textContent = (form.dataset.answering ?? '').replace('{name}', link.dataset.name ?? '')
    form.querySelector('h2')?.after(bar)
    comment.after(form)
    form.querySelector('textarea')?.focus()
  })
}

export function startReply(): void {
  for (const sent of all('[data-sent]')) sessionStorage.removeItem(keyOf(sent.dataset.sent ?? ''))
  const form = document.querySelector<HTMLFormElement>('form[data-reply]')
  if (!form) return
  freshToken(form)
  const parent = form.querySelector<HTMLInputElement>('input[data-parent]')
  if (parent) answerInPlace(form, parent)
  keepTyped(form)
}
