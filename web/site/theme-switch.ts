import { all, onClick, reveal } from './find.ts'

const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** What follows a theme when the switch is pressed. */
export const nextTheme = (theme: Theme): Theme =>
  THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto'

const current = (): Theme =>
  THEMES.find((theme) => theme === document.documentElement.dataset.theme) ?? 'auto'

function show(): void {
  for (const button of all('button[data-theme]')) {
    button.textContent = button.dataset[current()] ?? ''
  }
}

/** The choice stays on the device; without storage it lasts for the page. */
export function startThemeSwitch(): void {
  reveal('button[data-theme]')
  show()
  onClick('button[data-theme]', () => {
    const theme = nextTheme(current())
    if (theme === 'auto') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
    try {
      localStorage.setItem('theme', theme)
    } catch {} // no storage allowed
    show()
  })
}
