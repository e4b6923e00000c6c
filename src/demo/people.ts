import type { PaletteName } from './drawing/palettes.ts'

type DemoPerson = {
  name: string
  role: string
  bio: string
  /** Palette and seed of the portrait. */
  portrait: readonly [PaletteName, number]
}

/** Those who write the paper; all of them are invented. */
export const people = {
  'hanna-lindqvist': {
    name: 'Hanna Lindqvist',
    role: 'Diplomatic correspondent',
    bio: 'Hanna Lindqvist has followed alliances, treaties and the commas in them since 2009, first from Brussels, now from wherever the table stands. She keeps the storyline on the alliance and China.',
    portrait: ['dawn', 11],
  },
  'samuel-oyelaran': {
    name: 'Samuel Oyelaran',
    role: 'Correspondent for East Asia',
    bio: 'Samuel Oyelaran reports on trade and foreign policy. Before that he was a customs broker for six years, and still reads a tariff schedule for pleasure.',
    portrait: ['dusk', 5],
  },
  'claire-vasseur': {
    name: 'Claire Vasseur',
    role: 'Correspondent in Paris',
    bio: 'Claire Vasseur has reported on four presidents and eleven prime ministers, and keeps a list of the latter on her refrigerator.',
    portrait: ['dawn', 4],
  },
  'maren-holt': {
    name: 'Maren Holt',
    role: 'Columnist',
    bio: 'Maren Holt writes about the manners of power. Her column appears when she has something to say, which the editors have learnt to accept.',
    portrait: ['slate', 7],
  },
  'tomas-adeyemi': {
    name: 'Tomas Adeyemi',
    role: 'Columnist',
    bio: 'Tomas Adeyemi drove a tram for two years to pay for his studies of town planning, and has been cured of neither.',
    portrait: ['dusk', 14],
  },
  'ravi-castellane': {
    name: 'Ravi Castellane',
    role: 'Columnist, business',
    bio: 'Ravi Castellane writes about work. He grew up on the east quay, in the third house from the crane.',
    portrait: ['slate', 13],
  },
  'ilse-brandvold': {
    name: 'Ilse Brandvold',
    role: 'Editor, the desk',
    bio: 'Ilse Brandvold has been on the night desk since it had ashtrays. She reads everything twice, communiqués three times.',
    portrait: ['dusk', 16],
  },
  'jonas-achterberg': {
    name: 'Jonas Achterberg',
    role: 'Reporter, Halvern',
    bio: 'Jonas Achterberg reports from the harbour, the bridge and the islands, usually in that order and usually wet.',
    portrait: ['fjord', 1],
  },
  'lasse-gronvik': {
    name: 'Lasse Grønvik',
    role: 'City hall reporter',
    bio: 'Lasse Grønvik has sat through eleven budgets. He can be found in the second row of the gallery, next to the radiator.',
    portrait: ['slate', 3],
  },
  'noor-haddad': {
    name: 'Noor Haddad',
    role: 'Reporter, the port',
    bio: 'Noor Haddad writes about the people on the ships. She reads the letters that crews send to the Courier, in three languages, and answers them all.',
    portrait: ['dawn', 16],
  },
  'petra-stelling': {
    name: 'Petra Stelling',
    role: 'Business editor',
    bio: 'Petra Stelling was an auditor. She believes that most stories are in the notes to the accounts, and has been right twice this year.',
    portrait: ['turf', 11],
  },
  'signe-aalto': {
    name: 'Signe Aalto',
    role: 'Science reporter',
    bio: 'Signe Aalto studied geophysics in Turku and answers letters about comets.',
    portrait: ['fjord', 12],
  },
  'beatrix-okafor': {
    name: 'Beatrix Okafor',
    role: 'Culture editor',
    bio: 'Beatrix Okafor reviews what can be read, heard or sat through. She leaves at the interval only for the tram.',
    portrait: ['brick', 1],
  },
  'mateusz-wolny': {
    name: 'Mateusz Wolny',
    role: 'Sports reporter',
    bio: 'Mateusz Wolny rowed at six in a boat that came fourth. He has written about sport ever since, without bitterness.',
    portrait: ['brick', 10],
  },
} as const satisfies Record<string, DemoPerson>

export type PersonKey = keyof typeof people
