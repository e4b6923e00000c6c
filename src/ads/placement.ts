/** Where advertisements stand. The sizes in pixels are what a page reserves before anything loads, the
 * second pair on phones; the style sheet of adverts has the same. */
const placements = [
  { key: 'leaderboard', width: 970, height: 250, phoneWidth: 320, phoneHeight: 200 },
  { key: 'sidebar', width: 300, height: 600, phoneWidth: 300, phoneHeight: 250 },
  { key: 'in-article', width: 580, height: 250, phoneWidth: 320, phoneHeight: 250 },
  { key: 'front', width: 970, height: 250, phoneWidth: 320, phoneHeight: 200 },
  { key: 'footer', width: 970, height: 120, phoneWidth: 320, phoneHeight: 100 },
] as const

export type Placement = (typeof placements)[number]['key']

/** Whether there is such a place, for what an address asks. */
export const isPlacement = (key: string): key is Placement =>
  placements.some((placement) => placement.key === key)
