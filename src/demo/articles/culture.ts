import type { DemoArticle } from '../content.ts'

/** A novel, a dry dock, and a walk. */
export const culture: readonly DemoArticle[] = [
  {
    key: 'same-book',
    kind: 'news',
    section: 'culture',
    kicker: 'Books',
    headline: 'Everyone on the quay is reading the same book',
    standfirst:
      'A novel about customs officers sells out twice in a week. Its author says that nothing in it is invented but the weather.',
    by: ['beatrix-okafor'],
    topics: ['books', 'port'],
    picture: 'books',
    when: { hours: 11 },
    body: `
On the bench in front of the pilot station sat four people yesterday at noon, each with a red book, and none of them looked up when the horn went. In the canteen of the east quay there is a waiting list. The bookseller Solveig Dahl, who had ordered twelve copies of *Nothing to Declare* out of kindness, has sold 640, and on Thursday had to shut for an hour because there was nothing left that anybody wanted.

The author is Inger Tveit, 44, for sixteen years a customs officer at gate 3. Her novel is about a customs officer at gate 3. Nobody is murdered. In the course of a year some forty crates are opened, and what is in them is what the book is about: a piano without keys; eleven hundred left shoes; a consignment of globes on which the sea is called differently.

## Who is who

That is what the port is reading for, of course. The harbour office has been recognised, it says, in its entirety. A certain inspector who waters plants that are made of plastic is claimed by three. “I wrote down what people say,” says Ms Tveit. “They never thought that anyone was listening, because I was holding a stamp.”

> I wrote down what people say. They never thought that anyone was listening, because I was holding a stamp.

It is a good book, which in the excitement has nearly been overlooked: dry, exact, with a tenderness for forms. The best chapter consists of nothing but a list. The publisher is printing once more, and once more too few.

Ms Tveit is back at gate 3. The queue there is said to have become longer. People declare things.
`,
  },
  {
    key: 'dry-dock',
    kind: 'review',
    section: 'culture',
    kicker: 'Concert',
    headline: 'An orchestra in a dry dock, and the rain keeps time',
    standfirst:
      'The Philharmonic plays Sibelius nine metres below the sea. It ought not to work, and for forty minutes it does.',
    by: ['beatrix-okafor'],
    topics: ['music'],
    picture: 'cello',
    when: { days: 2, hours: 12 },
    body: `
Dock 2 was built for ships of ninety metres, from granite, in steps, like a theatre for giants. On Saturday evening there sat on the steps some eleven hundred people in oilskins, and at the bottom, where else a keel is, the Halvern Philharmonic under an awning that was too short by the second violins.

It had been thought that the rain would hold off. It held off until the third bar. What happened then will probably be told in a number of versions. In mine, the conductor, Ana Petrescu, looked up, looked at the water running down the walls, and took the tempo a little slower, to fit.

## Second symphony, second place

Sibelius’s second can bear this. Its first movement consists of beginnings, and in the dock each of them had an echo that answered half a second later, so that one heard the orchestra think. The brass stood on the upper steps, for reasons of insurance, and when they came in at the end of the finale it was as if somebody had opened the gates.

> Each beginning had an echo, so that one heard the orchestra think.

Not everything went well. The slow movement lost its pizzicati to the awning. The oboe, under an umbrella that a colleague held over him, sounded like somebody under an umbrella. And what the organisers call *natural amplification* meant in row thirty that one heard chiefly row twenty-nine unwrapping sandwiches.

But there was the moment after the last chord. It stayed where it was. It went round the dock once, along the stone, came back, and only then did it stop; eleven hundred people waited for it without breathing. In a hall one would have paid for that with an architect.

*Once more on Saturday, high water permitting. Bring a cushion. Granite has its own opinion.*
`,
  },
  {
    key: 'walk-new-quay',
    kind: 'pictures',
    section: 'culture',
    kicker: 'Pictures',
    headline: 'What the tide left: a walk along the new quay',
    standfirst: 'Eleven hundred metres, drawn by the desk between two showers.',
    by: ['ilse-brandvold', 'noor-haddad'],
    topics: ['port', 'tides'],
    picture: 'harbour',
    when: { days: 6, hours: 5 },
    related: ['quay-sums', 'fish-market-heron'],
    body: `
The new quay begins where the old one ends, at the weighbridge, with a step of sixty centimetres. People stumble over it who have walked here all their lives. After a week they go up it without looking, and it is as if it had always been there.

![A tide gauge beside a stone quay.](gauge "The gauge has moved twenty metres to the east. It took two surveyors a month to persuade it to show the same. | The Courier")

The benches are of oak, as has been said in the council. They stand so close to the edge that one sees no quay when sitting, only water. Whoever designed that is not named anywhere.

![A ferry between two islands.](ferry "The Sula leaves at ten past. From the third bench one can read the lips of those who have missed it. | The Courier")

At the bend, where the wind comes round, the city has forbidden fishing. There are eleven of them there every morning. The sign serves to hang the bucket on.

![A heron on the counter of the fish market.](heron "Through the side door of the market hall one sees stall 14, and is seen. | The Courier")

Then come the cranes, and a fence, and behind it the port, which does not want to be looked at and is worth it. Under the fourth crane, at low water, the old quay can be made out: a line of stone that runs on under the new one, a hand’s breadth beside it. One fathom in twenty-six of it is somewhat neater than the rest.

![Cranes and a container ship against a low sun.](harbour "A little after six. The light belongs to nobody’s budget. | The Courier")
`,
  },
]
