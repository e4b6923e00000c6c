import type { DemoArticle } from '../content.ts'

/** What the day brings, in a few lines each. */
export const briefs: readonly DemoArticle[] = [
  {
    key: 'line-2-cut-short',
    kind: 'news',
    section: 'halvern',
    kicker: 'Transport',
    headline: 'Line 2 ends at Customs House while a branch is cut from the wire',
    standfirst: 'Passengers walk the last four hundred metres. Umbrellas are at the library.',
    by: ['jonas-achterberg'],
    topics: ['transport', 'tides'],
    when: { hours: 2 },
    body: `
A branch of the old lime tree at Bridge Foot has come to rest on the overhead wire, and line 2 ends at Customs House until it has been taken down. The fire brigade has the long ladder on Ropewalk; it is expected within the hour, as it has been since noon.

The tram company has put up a notice and beside it a driver, who is better informed. Tickets are valid on line 4, which goes somewhere else.
`,
  },
  {
    key: 'quay-lease',
    kind: 'news',
    section: 'politics',
    kicker: 'Court',
    headline: 'Court puts the quay lease off until spring',
    standfirst: 'Both sides had asked for time. Each says that the other needs it.',
    by: ['lasse-gronvik'],
    topics: ['port', 'city-hall'],
    when: { hours: 6 },
    body: `
The dispute over the lease of the east quay goes into its fourth year. The district court has put the hearing off until the second week of March, since the file, at 2,900 pages, could not be carried into the courtroom in one go, and a trolley is not provided for.

The city maintains that the lease of 1922 ends when the quay does, and that the quay of 1922 has ended. The tenant, a cold store, maintains that one can still see it at low water. The court intends to look.
`,
  },
  {
    key: 'umbrellas',
    kind: 'news',
    section: 'culture',
    kicker: 'The library',
    headline: 'The library lends umbrellas, for three days, no renewals',
    standfirst: 'Sixty of them, black, with a number. The waiting list has eleven names.',
    by: ['beatrix-okafor'],
    topics: ['books'],
    when: { hours: 7 },
    body: `
Since this week the city library has lent not only books, sewing machines and a trombone but also umbrellas. There are sixty. They came from the lost-property office of the tram company, where nobody had asked after them, and have been repaired by the ladies of the binding workshop.

They are lent for three days. Whoever is late pays twenty cents a day, but not, says the library, if it is raining.
`,
  },
  {
    key: 'lower-horn',
    kind: 'news',
    section: 'harbour',
    kicker: 'Harbour',
    headline: 'The harbour horn is to sound half a tone lower, for a month',
    standfirst: 'A trial. Dogs have been consulted.',
    by: ['noor-haddad'],
    topics: ['port'],
    when: { hours: 8 },
    body: `
From the first of next month the horn on the weighbridge will sound half a tone lower: in A flat, where for sixty years it has been in A. It is a trial, the harbour board says, and not connected with the election to it.

The neighbours had asked for a third. The pilots had asked for nothing. The Philharmonic, which has tuned by the horn at open-air concerts since 1974, has asked to be told the date.
`,
  },
  {
    key: 'northern-lights',
    kind: 'news',
    section: 'science',
    kicker: 'Varde hill',
    headline: 'Northern lights over Varde hill, while the club looked at Saturn',
    standfirst: 'It was seen from everywhere but the observatory.',
    by: ['signe-aalto'],
    topics: ['space'],
    when: { hours: 10 },
    body: `
For about twenty minutes before midnight there was a green arc in the north, with two rays that went up almost to the zenith. It was seen from the ferry pier, from the night bus and by most of Crane Street, where people stood on the pavement in slippers.

In the dome on Varde hill fifteen members of the observatory club were looking at Saturn at the time, through a slit that faces south. They learnt of it from the watchman. “It was a very good Saturn,” said Holger Wiik.
`,
  },
  {
    key: 'goal-kick-wind',
    kind: 'news',
    section: 'sport',
    kicker: 'Football',
    headline: 'Halvern lose to ten men, and to the wind',
    standfirst: 'A goal kick that came back, and a point that did not.',
    by: ['mateusz-wolny'],
    topics: ['football', 'tides'],
    when: { hours: 14 },
    body: `
It does not happen often that a goalkeeper scores against himself from a goal kick, and the rules do not allow it. So when Halvern’s ball, in the sixty-first minute, rose, stopped, and came back over the line on the gale, there was a corner, and from the corner the only goal.

Elvesund had been one fewer since the first half. “We were eleven and the wind was with them,” said Halvern’s trainer. “Then they changed ends, and so did the wind.” Halvern are seventh.
`,
  },
  {
    key: 'pool-on-sundays',
    kind: 'news',
    section: 'halvern',
    kicker: 'City hall',
    headline: 'Pool on Ropewalk to open on Sundays, if it finds lifeguards',
    standfirst: 'Six are needed. Four have applied, one of them twice.',
    by: ['lasse-gronvik'],
    topics: ['city-hall'],
    when: { days: 1, hours: 12 },
    body: `
The indoor pool on Ropewalk is to open on Sundays from ten to four, the committee for sport has decided without a dissenting voice and without any lifeguards. Six are needed for it. Four applications have come in; two of them, on closer inspection, from the same person, who is said to swim very well.

The training takes eight weekends. It is held at the pool, on Sundays, and can therefore begin as soon as the pool is open on Sundays. The committee will come back to this.
`,
  },
]
