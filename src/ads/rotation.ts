/** Whose turn it is among those that have weights: by turns, as evenly mixed as can be, and over any
 * number of turns in proportion to the weights to within one turn each (nginx's smooth weighted
 * round-robin). */
type Contender = { id: string; weight: number }
type Rotation = Map<string, number>

/** Beyond so many different fields, all begin anew. */
const MOST_FIELDS = 1000

/** `random` gives numbers from 0 to 1: each process begins at another point of the turn. */
export function openRotations({ random }: { random: () => number }) {
  const rotations = new Map<string, Rotation>()

  function begin(field: readonly Contender[]): Rotation {
    const rotation: Rotation = new Map(field.map(({ id }) => [id, 0]))
    const total = field.reduce((sum, { weight }) => sum + weight, 0)
    for (let turns = Math.floor(random() * total); turns > 0; turns--) turn(rotation, field)
    return rotation
  }

  /** The next of this field, which must not be empty. */
  return function next<T extends Contender>(place: string, field: readonly [T, ...T[]]): T {
    const key = `${place} ${field.map(({ id, weight }) => `${id}*${weight}`).join()}`
    if (rotations.size > MOST_FIELDS) rotations.clear()
    const rotation = rotations.get(key) ?? begin(field)
    rotations.set(key, rotation)
    return turn(rotation, field)
  }
}

function turn<T extends Contender>(rotation: Rotation, field: readonly T[]): T {
  let first: T | undefined
  let total = 0
  for (const contender of field) {
    const { id, weight } = contender
    total += weight
    const owed = (rotation.get(id) ?? 0) + weight
    rotation.set(id, owed)
    if (!first || owed > (rotation.get(first.id) ?? 0)) first = contender
  }
  if (!first) throw new Error('Nobody can have a turn in an empty field.')
  rotation.set(first.id, (rotation.get(first.id) ?? 0) - total)
  return first
}
