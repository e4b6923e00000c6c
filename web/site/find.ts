type Click = (element: HTMLElement, event: Event) => void

/** Calls when something that fits the selector, or lies in such, is clicked; also what comes later. */
export function onClick(selector: string, click: Click): void {
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest(selector) : null
    if (target instanceof HTMLElement) click(target, event)
  })
}

export const all = (selector: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(selector),
]

/** Shows what is nothing without a script. */
export const reveal = (selector: string): void => {
  for (const element of all(selector)) element.hidden = false
}
