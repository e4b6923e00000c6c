/** The sections of the paper, those above before those within. */
export const sections = [
  { key: 'world', path: '/world', name: 'World', description: 'What happens beyond the estuary.' },
  {
    key: 'europe',
    parent: 'world',
    path: '/world/europe',
    name: 'Europe',
    description: 'The neighbours, from Lisbon to Lviv.',
  },
  {
    key: 'halvern',
    path: '/halvern',
    name: 'Halvern',
    description: 'News from the city and the islands.',
  },
  {
    key: 'harbour',
    parent: 'halvern',
    path: '/halvern/harbour',
    name: 'Harbour',
    description: 'Ships, tides, cranes and those who work them.',
  },
  {
    key: 'politics',
    path: '/politics',
    name: 'Politics',
    description: 'City hall, the boards and those who sit on them.',
  },
  {
    key: 'business',
    path: '/business',
    name: 'Business',
    description: 'What is traded, made and owed.',
  },
  {
    key: 'science',
    path: '/science',
    name: 'Science',
    description: 'What has been found out, and how sure anyone is.',
  },
  {
    key: 'culture',
    path: '/culture',
    name: 'Culture',
    description: 'Books, music, films and the evenings they fill.',
  },
  {
    key: 'sport',
    path: '/sport',
    name: 'Sport',
    description: 'Who ran, rowed, scored and missed.',
  },
  {
    key: 'opinion',
    path: '/opinion',
    name: 'Opinion',
    description: 'Signed views. The paper itself has none on this page.',
  },
] as const

export type SectionKey = (typeof sections)[number]['key']

export const topics = {
  nato: ['NATO', 'The North Atlantic alliance, its summits and its words.'],
  china: ['China', 'The People’s Republic and its dealings with the rest.'],
  ukraine: ['Ukraine', 'The war, the help and the talks about it.'],
  diplomacy: ['Diplomacy', 'What states say to each other, and how.'],
  france: ['France', ''],
  trade: ['Trade', 'Goods, and the ways they take.'],
  transport: ['Transport', 'Trams, ferries, buses, and waiting for them.'],
  'line-4': ['Line 4', 'The tram that is to cross the harbour.'],
  'city-hall': ['City hall', 'Sixty-one seats and what is decided on them.'],
  port: ['The port', 'The east quay, its cranes and its people.'],
  tides: ['Tides and weather', 'What the sea does, and what the wind does to it.'],
  islands: ['The islands', 'Sula, Skarn and the small ones.'],
  housing: ['Housing', ''],
  schools: ['Schools', ''],
  space: ['Space', ''],
  farming: ['Farming', ''],
  books: ['Books', ''],
  music: ['Music', ''],
  football: ['Football', ''],
  rowing: ['Rowing', ''],
  history: ['History', 'From the archive of the paper, which begins in 1871.'],
} as const

export type TopicKey = keyof typeof topics
