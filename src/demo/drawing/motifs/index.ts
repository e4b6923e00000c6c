import type { Plate } from '../plate.ts'
import { ballot } from './ballot.ts'
import { bearing } from './bearing.ts'
import { books } from './books.ts'
import { bridge } from './bridge.ts'
import { cape } from './cape.ts'
import { cargo } from './cargo.ts'
import { cello } from './cello.ts'
import { chair } from './chair.ts'
import { coins } from './coins.ts'
import { eight } from './eight.ts'
import { ferry } from './ferry.ts'
import { field } from './field.ts'
import { gauge } from './gauge.ts'
import { harbour } from './harbour.ts'
import { hemicycle } from './hemicycle.ts'
import { heron } from './heron.ts'
import { lamp } from './lamp.ts'
import { lighthouse } from './lighthouse.ts'
import { longTable } from './long-table.ts'
import { moon } from './moon.ts'
import { observatory } from './observatory.ts'
import { parliament } from './parliament.ts'
import { pitch } from './pitch.ts'
import { porthole } from './porthole.ts'
import { portrait } from './portrait.ts'
import { radar } from './radar.ts'
import { reader } from './reader.ts'
import { rents } from './rents.ts'
import { rocket } from './rocket.ts'
import { sentence } from './sentence.ts'
import { strata } from './strata.ts'
import { summit } from './summit.ts'
import { tram } from './tram.ts'

type Motif = { draw: (plate: Plate) => void; width: number; height: number }

const wide = (draw: Motif['draw']): Motif => ({ draw, width: 1200, height: 800 })

/** What the desk can draw, each with the size of its sheet. */
export const motifs = {
  ballot: wide(ballot),
  bearing: wide(bearing),
  books: wide(books),
  bridge: wide(bridge),
  cape: wide(cape),
  cargo: wide(cargo),
  cello: wide(cello),
  chair: wide(chair),
  coins: wide(coins),
  eight: wide(eight),
  ferry: wide(ferry),
  field: wide(field),
  gauge: wide(gauge),
  harbour: wide(harbour),
  hemicycle: wide(hemicycle),
  heron: wide(heron),
  lamp: wide(lamp),
  lighthouse: wide(lighthouse),
  longTable: wide(longTable),
  moon: wide(moon),
  observatory: wide(observatory),
  parliament: wide(parliament),
  pitch: wide(pitch),
  porthole: wide(porthole),
  portrait: { draw: portrait, width: 400, height: 400 },
  radar: wide(radar),
  reader: wide(reader),
  rents: wide(rents),
  rocket: wide(rocket),
  sentence: wide(sentence),
  strata: wide(strata),
  summit: wide(summit),
  tram: wide(tram),
} as const satisfies Record<string, Motif>

export type MotifName = keyof typeof motifs
