import type { Plate } from '../plate.ts'
import { bearing } from './bearing.ts'
import { bridge } from './bridge.ts'
import { cargo } from './cargo.ts'
import { ferry } from './ferry.ts'
import { field } from './field.ts'
import { gauge } from './gauge.ts'
import { harbour } from './harbour.ts'
import { hemicycle } from './hemicycle.ts'
import { heron } from './heron.ts'
import { lighthouse } from './lighthouse.ts'
import { observatory } from './observatory.ts'
import { parliament } from './parliament.ts'
import { pitch } from './pitch.ts'
import { portrait } from './portrait.ts'
import { radar } from './radar.ts'
import { reader } from './reader.ts'
import { sentence } from './sentence.ts'
import { summit } from './summit.ts'
import { tram } from './tram.ts'

type Motif = { draw: (plate: Plate) => void; width: number; height: number }

const wide = (draw: Motif['draw']): Motif => ({ draw, width: 1200, height: 800 })

/** What the desk can draw, each with the size of its sheet. */
export const motifs = {
  bearing: wide(bearing),
  bridge: wide(bridge),
  cargo: wide(cargo),
  ferry: wide(ferry),
  field: wide(field),
  gauge: wide(gauge),
  harbour: wide(harbour),
  hemicycle: wide(hemicycle),
  heron: wide(heron),
  lighthouse: wide(lighthouse),
  observatory: wide(observatory),
  parliament: wide(parliament),
  pitch: wide(pitch),
  portrait: { draw: portrait, width: 400, height: 400 },
  radar: wide(radar),
  reader: wide(reader),
  sentence: wide(sentence),
  summit: wide(summit),
  tram: wide(tram),
} as const satisfies Record<string, Motif>

export type MotifName = keyof typeof motifs
