/** What sort of piece an article is, as a label and as a filter of the search. */
export const kinds = {
  news: 'News',
  report: 'Report',
  opinion: 'Opinion',
  editorial: 'Editorial',
  column: 'Column',
  analysis: 'Analysis',
  explainer: 'Explained',
  interview: 'Interview',
  portrait: 'Portrait',
  review: 'Review',
  pictures: 'Pictures',
  obituary: 'Obituary',
  letter: 'Letter',
  brief: 'In brief',
  live: 'Live coverage',
  sponsored: 'Sponsored',
} as const
