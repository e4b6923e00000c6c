/** Advertising and the paper's own accounts of itself. */
export const desk = {
  advertisement: 'Advertisement',
  advertisementBy: 'Advertisement by {name}',
  sponsored: 'Sponsored by {name}',
  aboutAds: 'About advertisements',
  corrections: 'Corrections',
  correctionsIntro: 'What we got wrong, and put right: the newest first.',
  correctionsNone: 'Nothing has been corrected yet.',
  correctionOf: 'Correction of {headline}',
  reportError: 'Tell us about an error',
} as const
