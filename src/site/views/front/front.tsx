import type { House } from '../../house.ts'
import type { ToldStoryline } from '../../told.ts'
import type { Block } from './block.ts'
import { Cards, Opinion, SectionColumn, SectionWide, Thirds } from './blocks.tsx'
import { Story } from './story.tsx'
import { Top } from './top.tsx'

type Given = {
  house: House
  blocks: readonly Block[]
  storylines: ReadonlyMap<string, ToldStoryline>
}

/** From so many articles on a section gets the whole width; smaller ones stand three abreast. */
const WIDE = 6
const ABREAST = 3

/** The front of a section begins with its articles, however few; only what has a name stands abreast. */
const isNarrow = ({ kind, title, entries }: Block): boolean =>
  title !== '' && (kind === 'columns' || (kind === 'section' && entries.length < WIDE))

/** Blocks that stand side by side belong to one group. */
function groups(blocks: readonly Block[]): Block[][] {
  const grouped: Block[][] = []
  for (const block of blocks) {
    const last = grouped.at(-1)
    const joins = isNarrow(block) && last?.every(isNarrow) && last.length < ABREAST
    if (joins) last?.push(block)
    else grouped.push([block])
  }
  return grouped
}

const One = ({ house, block, storylines }: Omit<Given, 'blocks'> & { block: Block }) => {
  const given = { house, block }
  const storyline = block.storylineId ? storylines.get(block.storylineId) : undefined
  switch (block.kind) {
    case 'lead':
      return <Top {...given} />
    case 'opinion':
      return <Opinion {...given} />
    case 'storyline':
      return storyline ? <Story {...{ ...given, storyline }} /> : null
    case 'section':
      return <SectionWide {...given} />
    case 'cards':
      return <Cards {...given} />
    default:
      return <Thirds {...given} />
  }
}

/** Containers of a front, in order. */
export const Front = ({ blocks, ...given }: Given) => (
  <>
    {groups(blocks).map((group) => {
      const [first] = group
      if (!first) return null
      if (!isNarrow(first)) return <One key={first.title} {...given} block={first} />
      return (
        <div key={first.title} class="cols three sections">
          {group.map((block) => (
            <SectionColumn key={block.title} {...{ house: given.house, block }} />
          ))}
        </div>
      )
    })}
  </>
)
