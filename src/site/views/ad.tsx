import type { Placement, Target } from '#ads'
import { to } from '#links'
import type { House } from '../house.ts'

/** The address of the frame in which an advertisement is chosen at each view. */
export function addressOf(placement: Placement, { sectionIds, topicIds }: Target): string {
  const asked = new URLSearchParams()
  for (const id of sectionIds) asked.append('s', id)
  for (const id of topicIds) asked.append('t', id)
  return asked.size > 0 ? `${to.adFrame(placement)}?${asked}` : to.adFrame(placement)
}

type Given = { house: House; placement: Placement; target: Target }

/** A labelled place for an advertisement, kept before anything loads. */
export const AdFrame = ({ house, placement, target }: Given) => {
  const label = house.locale.say('desk.advertisement')
  return (
    <div class={`ad ${placement}`}>
      <small>{label}</small>
      <iframe
        class="ad-place"
        title={label}
        src={addressOf(placement, target)}
        loading="lazy"
        sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
      />
    </div>
  )
}
