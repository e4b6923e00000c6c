/** How often articles were read on the morning of the installation: few, and few times, so that what
 * is really read soon stands among them; but oftener than one network alone is believed. */
export const readings: Readonly<Record<string, number>> = {
  'beijing-rejects': 9,
  'line-4-vote': 8,
  'empty-chair': 7,
  'skarn-point': 6,
}
