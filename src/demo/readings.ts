/** How often articles were read on the morning of the installation: few, and few times, so that what
 * is really read soon stands above them. */
export const readings: Readonly<Record<string, number>> = {
  'beijing-rejects': 5,
  'line-4-vote': 4,
  'empty-chair': 3,
  'skarn-point': 2,
}
