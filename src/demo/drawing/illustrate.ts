import { openDice } from './dice.ts'
import { type MotifName, motifs } from './motifs/index.ts'
import { type PaletteName, palettes } from './palettes.ts'
import { openPlate } from './plate.ts'

export type Drawing = { motif: MotifName; palette: PaletteName; seed: number }

/** A picture as SVG text, 1200 × 800 units (portraits 400 × 400), made of flat inks as by a small
 * offset press; the same drawing always gives the same bytes. */
export function illustrate({ motif, palette, seed }: Drawing): string {
  const { draw, width, height } = motifs[motif]
  const dice = openDice(`${motif} ${palette} ${seed}`)
  const plate = openPlate(palettes[palette], dice, width, height)
  draw(plate)
  plate.grain(width * height * 0.00075)
  return plate.sheet()
}

/** How wide and high a drawing is in units, and the paper it stands on. */
export function sheetOf({ motif, palette }: Drawing) {
  const { width, height } = motifs[motif]
  return { width, height, paper: palettes[palette].paper }
}
