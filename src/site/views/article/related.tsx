import type { House } from '../../house.ts'
import { type Entry, Item } from '../item.tsx'

/** What to read on with; nothing where there is nothing. */
export const Related = ({ house, entries }: { house: House; entries: readonly Entry[] }) =>
  entries.length === 0 ? null : (
    <section class="block">
      <div class="block-head">
        <h2>{house.locale.say('article.related')}</h2>
      </div>
      <div class="cols">
        {entries.map((entry) => (
          <Item key={entry.teaser.id} {...{ house, entry }} side standfirst={false} />
        ))}
      </div>
    </section>
  )
