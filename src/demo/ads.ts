import type { Poster } from './drawing/posters.ts'

type DemoCreative =
  | { placement: Place; html: string; address: string }
  | {
      placement: Place
      poster: Pick<Poster, 'width' | 'height' | 'lines'>
      alt: string
      address: string
    }
type Place = 'leaderboard' | 'sidebar' | 'in-article' | 'front' | 'footer'
type DemoCampaign = {
  key: string
  name: string
  advertiser: string
  kind: 'sold' | 'house'
  weight: number
  /** What its posters are drawn with. */
  print?: Pick<Poster, 'emblem' | 'palette'>
  creatives: readonly DemoCreative[]
}

const own = (text: string, more: string, pale = false): string =>
  `<div class="house${pale ? ' pale' : ''}"><strong>${text}</strong><p>${more}</p></div>`
const everywhere: readonly Place[] = ['leaderboard', 'sidebar', 'in-article', 'front', 'footer']

const NORDBY = 'https://nordby.example/workshop'
const ELVESUND = 'https://elvesund.example/'

/** What is sold in the paper, and what the house puts where nothing is; the firms are invented. */
export const campaigns: readonly DemoCampaign[] = [
  {
    key: 'nordby',
    name: 'The workshop',
    advertiser: 'Nordby & Daughters',
    kind: 'sold',
    weight: 3,
    print: { emblem: 'books', palette: 'brick' },
    creatives: [
      {
        placement: 'leaderboard',
        poster: {
          width: 970,
          height: 250,
          lines: ['NORDBY & DAUGHTERS', 'BIND BOOKS, AND MEND THEM.', 'ROPEWALK 11'],
        },
        alt: 'Nordby & Daughters bind books, and mend them. Ropewalk 11.',
        address: NORDBY,
      },
      {
        placement: 'sidebar',
        poster: {
          width: 300,
          height: 600,
          lines: ['NORDBY', '& DAUGHTERS', 'BIND BOOKS,', 'AND MEND THEM.', 'ROPEWALK 11'],
        },
        alt: 'Nordby & Daughters bind books, and mend them. Ropewalk 11.',
        address: NORDBY,
      },
      {
        placement: 'in-article',
        poster: { width: 580, height: 250, lines: ['NORDBY', '& DAUGHTERS', 'MEND BOOKS.'] },
        alt: 'Nordby & Daughters mend books.',
        address: NORDBY,
      },
    ],
  },
  {
    key: 'elvesund',
    name: 'Rope by the metre',
    advertiser: 'Elvesund Chandlery',
    kind: 'sold',
    weight: 1,
    print: { emblem: 'rope', palette: 'fjord' },
    creatives: [
      {
        placement: 'leaderboard',
        poster: {
          width: 970,
          height: 250,
          lines: ['ELVESUND CHANDLERY', 'ROPE BY THE METRE, ADVICE BY THE HOUR'],
        },
        alt: 'Elvesund Chandlery: rope by the metre, advice by the hour.',
        address: ELVESUND,
      },
      {
        placement: 'sidebar',
        html: own(
          'Rope by the metre, advice by the hour.',
          'Elvesund Chandlery, Pier 2. Open when the flag is out.',
          true,
        ),
        address: ELVESUND,
      },
      {
        placement: 'front',
        poster: { width: 970, height: 250, lines: ['ELVESUND CHANDLERY', 'LAMPS, LINES AND LEAD'] },
        alt: 'Elvesund Chandlery: lamps, lines and lead.',
        address: ELVESUND,
      },
    ],
  },
  {
    key: 'saturday',
    name: 'The Saturday paper',
    advertiser: 'The Halvern Courier',
    kind: 'house',
    weight: 2,
    creatives: everywhere.map((placement) => ({
      placement,
      html: own(
        'Read it on paper, once a week, at the kitchen table.',
        'The Saturday Courier, four weeks for 9 euros',
      ),
      address: '/about',
    })),
  },
  {
    key: 'mistakes',
    name: 'Mistakes wanted',
    advertiser: 'The Halvern Courier',
    kind: 'house',
    weight: 1,
    creatives: everywhere.map((placement) => ({
      placement,
      html: own(
        'Found a mistake? We should like to have it.',
        'How we correct, and whom we thank',
        true,
      ),
      address: '/corrections-policy',
    })),
  },
]
