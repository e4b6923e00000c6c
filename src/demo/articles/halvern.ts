import type { DemoArticle } from '../content.ts'

/** The city and the islands. */
export const halvern: readonly DemoArticle[] = [
  {
    key: 'tide-below-quay',
    kind: 'news',
    section: 'harbour',
    kicker: 'Harbour',
    headline: 'The tide stopped twenty centimetres below the quay',
    standfirst:
      'The gale is passing, the ferries stay where they are, and the sandbags go back to the shed.',
    by: ['jonas-achterberg'],
    topics: ['tides', 'port'],
    picture: 'gauge',
    when: { minutes: 50 },
    related: ['read-a-tide-table', 'quay-sums'],
    body: `
High water came four minutes early and stopped, at Customs House Quay, twenty centimetres below the edge. The harbour office had expected twelve. “We shall not complain about eight centimetres,” said the officer on duty, and closed the book.

The wind had reached 31 metres a second at Skarn Point in the course of the night and is now going round to the north-west. The warning stands until nine in the evening. Until then no ferry leaves; tickets remain valid on the following day, and those who have to get home to the islands are put up in the sailors’ hostel, which has soup.

## What is closed

- The old harbour bridge to lorries, buses and anything with a tarpaulin.
- Line 2 beyond Customs House, where a branch hangs in the wire.
- The fish market, stalls 1 to 9. Stalls 10 to 20 are open; so, it is reported, is the heron.

Nobody has been hurt. On Ropewalk the old sail loft has lost some forty slates, which a reader had taken for its roof, and the fire brigade drove out eleven times, as a rule for trees.

The gauge at Customs House has been read since 1894. Higher than today it stood on nineteen days, eight of them in the last ten years. The new quay, finished in spring, is sixty centimetres higher than the old one. On the old one, this time, one would have had wet feet.
`,
  },
  {
    key: 'skarn-point',
    kind: 'news',
    section: 'halvern',
    kicker: 'The islands',
    headline: 'The keeper of Skarn Point turns the lamp on again',
    standfirst:
      'For eleven years the light was a lamp on a pole. This week Aud Nygaard climbed 196 steps and lit the old one.',
    dateline: 'Skarn',
    by: ['jonas-achterberg'],
    topics: ['islands', 'tides', 'history'],
    picture: 'lighthouse',
    when: { days: 1, hours: 3 },
    related: ['third-boat', 'read-a-tide-table'],
    body: `
Aud Nygaard counts aloud from the hundredth step on, because until then, she says, one has breath for other things. At 196 she hangs up her jacket on a nail that she knocked in herself, in 1987, takes the cover off the lens, and looks at the clock. It is eleven minutes past nine. At twelve past the sun goes down, and at twelve past there is light.

For twenty-six years she was the keeper here, the last. When the coastal office put up a lamp on a steel pole in front of the tower, with a solar panel and a battery, she handed in the key and kept the cottage. The pole did what was asked of it. It also stood, as the fishermen of Skarn remarked from the first winter on, eleven metres lower.

## A petition with a drawing

The tower was to be sold. What prevented it was a letter of the school: twenty-three children, all there are, had measured from how far away one can see the pole and from how far the tower, by night, from the ferry, with the captain’s permission. The pole: nine sea miles. The tower, by the old tables: eighteen. They enclosed a drawing.

The coastal office replied that modern ships have other means. Then, last November, the battery froze in a gale, on a night when three boats were out that have no other means. They came home by the lights of the cottage, in which somebody had turned on everything.

> They came home by the lights of the cottage, in which somebody had turned on everything.

That somebody is 71 and does not wish to talk about it. The office has now had the lens cleaned, an electric lamp of 250 watts put in, and the old rotation restored: two flashes, nine seconds of dark. It runs by itself. A keeper is not needed, says the office, and this is true.

She goes up nonetheless. “Somebody has to see whether it is on,” says Ms Nygaard. From below one could see that too. “From below,” she says, “it’s only a light.”
`,
  },
  {
    key: 'fish-market-heron',
    kind: 'news',
    section: 'harbour',
    kicker: 'Harbour',
    headline: 'A heron moves into the fish market and will not discuss it',
    standfirst: 'It comes at five, stands at stall 14, and has so far been sold nothing.',
    by: ['noor-haddad'],
    topics: ['port'],
    picture: 'heron',
    when: { days: 1, hours: 8 },
    comments: 'closed',
    body: `
It began three weeks ago with a single sprat. Whoever dropped it does not wish to be named. Since then a grey heron has come into the market hall every morning at five, on foot, through the door for deliveries, and taken up its place on the counter of stall 14.

It does not steal. On this everyone agrees who has a stall within reach. It stands on one leg and looks at the fish, and every twenty minutes or so at the customer. “People speak more quietly,” says Gro Tangen, who runs stall 14 in the fourth generation. “And they haggle less. I don’t know why.”

The market office has written to it, in a manner of speaking: there is a notice at the door that birds are not admitted to the hall. The heron reads it every morning, since it has to wait there until the door opens.

## The legal position

Herons are protected. They may not be caught, driven off or *disturbed in their accustomed place*, and after how many mornings a place is accustomed the law does not say. The city’s veterinary surgeon recommends patience. The office for hygiene recommends a net. The fishing guild, which under a deed of 1822 has the right to be heard on all questions of herring, has heard itself and finds that the bird is a customer.

> The guild has heard itself and finds that the bird is a customer.

Ms Tangen has put up a small sign with the price of sprats. It had no effect until yesterday morning. Then there lay on the counter, when the bird had gone, a ring pull, two bottle tops and a five-cent coin.
`,
  },
  {
    key: 'third-boat',
    kind: 'news',
    section: 'halvern',
    kicker: 'The islands',
    headline: 'Island ferry asks for a third boat and gets a study',
    standfirst: 'The study will take as long as building the boat.',
    dateline: 'Sula',
    by: ['jonas-achterberg'],
    topics: ['islands', 'transport'],
    picture: 'ferry',
    when: { days: 1, hours: 6 },
    related: ['skarn-point'],
    body: `
The timetable of the island ferry has a footnote which everyone on Sula knows by heart: *if there is room*. In June there was no room on forty-one sailings. The company, which belongs half to the city and half to the islands, has therefore asked for a third boat. It has been granted a study of the need for one, to be completed in twenty months. A boat of the kind wanted is built, according to the yard that built the last, in eighteen.

“We are not against studies,” says the company’s director, Ragnhild Moe. “We have eleven of them.” The oldest, from 1983, comes to the conclusion that two boats suffice as long as nobody moves to the islands.

## Who moved to the islands

In ten years Sula has grown from 900 people to 1,340 and Skarn from 180 to 260. Most of those who come work in the city, at least on three days. The 7:10 takes 180 passengers; on an ordinary Tuesday 210 stand at the pier. Who stays behind waits for the 8:05, and whoever has to be in school at eight has a letter from the headmaster for the purpose, reusable.

> The 7:10 takes 180 passengers. On an ordinary Tuesday 210 stand at the pier.

The transport office points to the cost: 16 million euros, and a crew. It also points out that the *Sula* leaves half empty at noon. That is so. It has been suggested on the islands that the office might hold its meetings there, at noon.

The two members of the islands’ list have let it be known how they will vote when the tram comes before the council, and why. By the time the study is ready there will have been an election.
`,
  },
  {
    key: 'no-bells',
    kind: 'news',
    section: 'halvern',
    kicker: 'Schools',
    headline: 'The school that gave up bells',
    standfirst:
      'At Customs House School nobody has rung for a year. The lessons begin regardless, some of them earlier.',
    by: ['beatrix-okafor'],
    topics: ['schools'],
    when: { days: 2, hours: 9 },
    body: `
The bell broke, to be exact. It was a Tuesday in the second week of the school year, and the man who repairs it was on the islands. When he came back eight days later the headmistress, Wenche Falk, asked him to leave it as it was.

“We had expected chaos, and were curious what kind,” she says. On the first day the pupils asked the teachers when the lesson would be over. On the second the teachers asked the pupils. By the end of the week there were clocks in all the rooms, which had not been there before, because there had been the bell.

Since then 410 children have come in from the yard by themselves. They come, it has been measured, on average forty seconds late, where with the bell it was two minutes; the bell, it seems, had been understood as the beginning of setting out. Lessons end when something is finished. Mathematics tends to be shorter, history longer, and sport has had to be spoken to.

## What is missing

Two parents have complained that their children do not learn to obey a signal. One teacher asked for a transfer, to a school with a bell, and was back in spring. What Ms Falk misses herself is the sound: it could be heard as far as the fish market, where they used to open the shutters by it.

The market now goes by the heron.
`,
  },
  {
    key: 'bridge-master',
    kind: 'interview',
    section: 'halvern',
    kicker: 'Interview',
    headline: '‘We close at nine on the scale. We do not wait for ten’',
    standfirst:
      'Henrik Tveit decides when the harbour bridge is shut. A talk about wind, eleven drivers and their soup, and being right too early.',
    by: ['jonas-achterberg'],
    topics: ['transport', 'tides'],
    picture: 'bridge',
    when: { days: 3, hours: 7 },
    related: ['line-4-vote', 'tide-below-quay'],
    body: `
The bridge office is a room of four by four metres in the southern tower, with windows on all sides and a stove. On the wall hang three anemometers, of which one is right. Henrik Tveit, 58, has been bridge master for nineteen years.

**Mr Tveit, how does one become bridge master?**

By not going away. I came as a painter. When you have painted a bridge once from one end to the other, which takes seven years, you know where it makes noises. Then the old one retired.

**You close the bridge to high vehicles at Beaufort nine. Why nine?**

Because at ten it is too late. A lorry with an empty trailer tips over somewhere between the two, and I should not like to find out where. It’s in the rules, too, but I wrote that part.

**Every closure is said to cost the port forty thousand euros an hour.**

I have heard that. I asked once who counts it, and they sent me a table. There was no line in it for a lorry in the water.

> There was no line in it for a lorry in the water.

**How often have you closed too early?**

What do you call too early? If nothing happens, people say: you see, nothing happened. There were 31 closures last year and nothing happened 31 times. I regard that as a good year.

**And when you close, the drivers are stuck on the ramp.**

Eleven of them, last time. We have a pot here that takes eleven. It’s a coincidence, but since then I’ve believed in the number.

**There may soon be trams on your bridge.**

She’ll like it. A bridge wants to be used along its whole width. Trams are heavy and low, they don’t mind wind; they’ll be the last to stop. What I’d like to know is who’ll tell the people in the tram why the bus isn’t coming.

**Does a bridge have a character?**

*He puts a log on.* This one hums before it turns cold. About two hours before. I’ve told the weather office, they’ve written it down somewhere.
`,
  },
]
