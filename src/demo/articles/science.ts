import type { DemoArticle } from '../content.ts'

/** A rocket, a field, the tides and a dome. */
export const science: readonly DemoArticle[] = [
  {
    key: 'ariane-6',
    kind: 'news',
    section: 'science',
    kicker: 'Space',
    headline: 'Ariane 6 flew, and almost everything went to plan',
    standfirst:
      'Four years late, Europe’s new rocket has reached orbit at its first attempt. What it did not manage was the end.',
    dateline: 'Kourou',
    by: ['signe-aalto'],
    topics: ['space'],
    picture: 'rocket',
    when: { at: '2024-07-10T10:40:00+02:00' },
    body: `
A first flight is a rehearsal with the only copy. On Tuesday at four in the afternoon, local time, Ariane 6 left its pad in French Guiana, an hour later than intended, which after four years was not much remarked upon. Eighteen minutes later its upper stage was in orbit. In the control room people embraced who had known each other mainly from minutes.

A little over an hour into the flight the rocket released what had been entrusted to it: a handful of small satellites of universities, schools and young firms. With that the chief task was done. Europe, which since the last Ariane 5 a year ago has had no heavy rocket of its own and had to buy places from others, can once more get there by itself.

## And then

There followed a part that the spectators might have left out but the engineers were looking forward to. The upper stage can be restarted several times. An auxiliary power unit, new in this form, keeps the pressure in the tanks for it. Once it did so. When it was to do so again, it stopped. So the last burn, which should have taken the stage out of its orbit and into the ocean, did not take place.

> A first flight is a rehearsal with the only copy.

Two small capsules that were to be dropped on the way down, to try out how one comes back, remained on board. The stage goes on circling at a height of some 600 kilometres; it has been made safe, says the European Space Agency, but will stay for quite some time. For a rocket designed to leave nothing behind that is a pity, and is being described as one.

## What counts

The agency’s director general, Josef Aschbacher, spoke of a historic day. The next flight is to follow before the end of the year; what happened to the unit is to be known by then. About thirty launches have been booked.

On Varde hill, where some forty people had come to see on a screen what could not be seen in the sky, there was applause twice: at the start, and at the sentence that one had *learnt something*.
`,
  },
  {
    key: 'rye-that-waits',
    kind: 'news',
    section: 'science',
    kicker: 'Farming',
    headline: 'Rye that waits for rain: a field trial on the Marsh',
    standfirst: 'Forty plots, three summers, and a grain that seems to know when to do nothing.',
    by: ['signe-aalto'],
    topics: ['farming', 'tides'],
    picture: 'field',
    when: { days: 2, hours: 4 },
    body: `
From the dyke one sees stripes. Only when one stands among them does one notice that every fifth is lower, bluer, and somehow offended. These are the plots of variety 5, of which Liv Sørbø, who has walked through them every day for three summers, says: “It isn’t ill. It’s waiting.”

The rye comes from an island further north where it has always been sown, because nothing else would grow. When it gets dry it closes the pores of its leaves, three days sooner than the others, and stops. It grows neither up nor down. If rain comes, it goes on. If none comes, it goes on waiting, for up to five weeks, and only then gives up.

## Why waiting pays

On the Marsh the springs have become drier and the summers wetter. Ordinary rye uses up its water in May, is at the end of its strength in June, and gets its feet wet in July. Last year, which was bad, it brought 3.1 tonnes a hectare. Variety 5 brought 4.4. In the good year before it had been the other way round: 6.8 against 5.2.

> It isn’t ill. It’s waiting.

So the question is what is coming, and that is where Ms Sørbø becomes cautious. Three summers are three numbers. She would like ten more. The station has money for two.

:::fact The trial
40 :: plots of 12 by 30 metres, eight varieties, five times each.
40 cm :: below the spring tide lies the Marsh; the water that is missing above comes in, salt, from below.
0 :: times a year is it watered. That is the point.
:::

The farmers come on Sundays, stand on the dyke with their hands behind their backs, and look. One of them, she has noticed, has sown a strip of variety 5 at the back of his barn, where it cannot be seen from the road. Where he got the seed she has not asked. It is missing in plot 23.
`,
  },
  {
    key: 'read-a-tide-table',
    kind: 'explainer',
    section: 'science',
    kicker: 'Explained',
    headline: 'How to read a tide table, and why your phone is wrong',
    standfirst: 'Four numbers a day, and what they leave out.',
    by: ['signe-aalto', 'jonas-achterberg'],
    topics: ['tides'],
    picture: 'moon',
    when: { days: 5, hours: 2 },
    related: ['tide-below-quay', 'skarn-point'],
    body: `
On the door of the harbour office hangs a sheet which half the city photographs and few can read. It has four times a day, and four heights. This is how it goes.

## The times

Twice a day the water is high, twice low. From one high water to the next it takes on average twelve hours and twenty-five minutes, because the moon moves on while the earth turns. So everything comes some fifty minutes later on the following day. If you know when it was high today, you know it roughly for tomorrow, without any sheet.

## The heights

They are given in metres above *chart zero*, a level so low that the sea falls below it on hardly any day. It is not the quay and not the beach. In Halvern the edge of the old quay lies at 5.60. If the sheet says 5.40, twenty centimetres remain.

> The moon is in the table. The wind is not.

## Springs and neaps

At full and new moon sun and moon pull in one line: high water is higher, low water lower. This is the spring tide, which has nothing to do with the season. At half moon they pull at right angles, and the difference is small: neaps. It all lags behind by about two days, like most things.

## Why your phone is wrong

The table is calculated from the moon and the sun, for a year ahead, and is right. What it does not know is the weather. A gale from the south-west that blows for ten hours piles up half a metre in the estuary; high pressure pushes the water down, by about one centimetre for each hectopascal. The gauge at Customs House measures what is. The telephone shows, as a rule, what was calculated, for a place that is called Halvern too but lies on the coast, eleven kilometres away, where high water comes twenty-six minutes earlier.

1. Take the time from the harbour office, not from the telephone.
2. Look at the wind. South-west: add. North-east: subtract.
3. Look at the quay. If there is a man with a book, ask him.
`,
  },
  {
    key: 'varde-dome',
    kind: 'news',
    section: 'science',
    kicker: 'Varde hill',
    headline: 'The observatory on Varde hill opens its dome to amateurs',
    standfirst: 'The refractor of 1911 is out of its crate. The queue is already past the gate.',
    by: ['signe-aalto', 'beatrix-okafor'],
    topics: ['space', 'history'],
    picture: 'observatory',
    when: { days: 3, hours: 10 },
    related: ['ariane-6'],
    body: `
For twenty-two years the largest telescope in Halvern lay in a crate on which was written *Fragile. Ask Holger*. Holger Wiik retired in 2009. It took until this spring before somebody asked him.

He still had the key, and a folder with drawings. Since March a dozen volunteers have been cleaning, oiling and swearing in the dome on Varde hill, under his eyes: a watchmaker, two teachers, a retired dentist who, as it turned out, had the right tools for the lens. On Saturday the roof was opened for the first time, by hand, with a crank; the motor is to follow.

## What one sees

The refractor has an aperture of 26 centimetres and is four metres long. It does not see far into space, as such things go. It sees Saturn in such a way that people take a step back. “They look through, and then they look at me,” says Mr Wiik, “as if I had painted it.”

> They look through, and then they look at me, as if I had painted it.

The university, to which the hill belongs, had wanted to let the building to a restaurant. Now it lets it to the club, for one euro a year and the obligation to clean the gutters.

## How one gets in

On clear evenings from Thursday to Saturday, from nightfall on, fifteen at a time. No booking. On the first evening 340 people came, of whom 90 looked through and the rest at each other; it is said to have been very pleasant all the same. If there is cloud, Mr Wiik explains the clock.
`,
  },
]
