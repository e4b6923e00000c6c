import type { House } from '../../house.ts'
import { Block } from '../block.tsx'
import { type Entry, Item } from '../item.tsx'

/** What to read on with; nothing where there is nothing. */
export const Related = ({ house, entries }: { house: House; entries: readonly Entry[] }) =>
  entries.length === 0 ? null : (
    <Block title={house.locale.say('article.related')}>
      <div class="cols">
        {entries.map((entry) => (
          <Item key={entry.teaser.id} {...{ house, entry }} side standfirst={false} />
        ))}
      </div>
    </Block>
  )
