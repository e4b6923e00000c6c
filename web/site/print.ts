import { onClick, reveal } from './find.ts'

export function startPrint(): void {
  reveal('[data-print]')
  onClick('[data-print]', (_, event) => {
    event.preventDefault()
    print()
  })
}
