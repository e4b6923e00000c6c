import type { DemoArticle } from '../content.ts'

/** From the years before. */
export const archive: readonly DemoArticle[] = [
  {
    key: 'last-conductor',
    kind: 'news',
    section: 'culture',
    kicker: 'A life',
    headline: 'The last conductor of the harbour line',
    standfirst:
      'Einar Loe kept the lamp, the bell and forty years of diaries from the tramway depot on Ropewalk. Now he has given them away.',
    by: ['beatrix-okafor'],
    topics: ['line-4', 'history', 'transport'],
    picture: 'lamp',
    when: { at: '2021-11-19T08:00:00+01:00' },
    related: ['tramway-to-be-lifted', 'line-4-vote'],
    body: `
On the last evening, the 31st of March 1958, there were so many people in the car that Einar Loe could not get through to sell tickets. He was twenty-one, had been a conductor for eleven months, and decided somewhere on the bridge that it no longer mattered. It is the only entry in the diary for that year which is underlined: *Did not collect.*

Mr Loe is now eighty-four. This week he handed over to the city museum what he took home that night, with the knowledge of the depot master, because otherwise it would have gone into the skip: a signal lamp, the bell of car 17, a punch that makes a hole in the form of an anchor. And the diaries, which he kept on writing when he had long been driving a bus, up to his last day of service in 1997. Forty volumes, one a year, in pencil, in a handwriting that leans to the right as if going uphill.

## What is in them

The weather, always first. Then who got on. He did not know names but he knew stops, and so the city appears in these books as a number of people who are called after where they get off: *Fish Market with the two dogs. Customs House, in mourning. North Quay has found work.* One can follow them for decades. Some have children, who are called after other stops.

> North Quay has found work.

The museum means to publish a selection. Mr Loe has asked that nothing be left out, and then that everything be.

Would he like to see a tram on the bridge again? He thinks it over. “I’d have to collect,” he says.
`,
  },
  {
    key: 'tramway-to-be-lifted',
    kind: 'news',
    section: 'halvern',
    kicker: 'From the archive',
    headline: 'Tramway to be lifted: council votes, 34 to 27',
    standfirst:
      'The harbour section closes on the last day of the month. Motor omnibuses will take its place.',
    by: [],
    topics: ['line-4', 'history', 'city-hall'],
    when: { at: '1958-03-02T06:00:00+01:00' },
    comments: 'closed',
    body: `
By 34 votes to 27 the City Council resolved last evening that the tramway over the harbour bridge shall be discontinued from the 31st inst., and the rails lifted in the course of the summer. The remainder of line 4 will terminate at Ropewalk.

Alderman Krogh, moving, said that the tramway had served its time with honour, and that the time was over. It obstructed the motor traffic, which had doubled in six years. Two omnibuses of the latest pattern would carry as many persons as three cars, in greater comfort, and could be sent wherever they were wanted. Mrs. Ellingsen, opposing, asked whether they could also be sent wherever they were not wanted, and if so, by whom.

The Tramways Manager stated in reply to a question that the points at Ropewalk would be left in place, the cost of their removal being out of proportion. They would be kept greased.

A petition bearing 4,117 signatures was received and laid upon the table.

The gallery was orderly.
`,
  },
]
