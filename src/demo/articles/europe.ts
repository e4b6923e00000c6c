import type { DemoArticle } from '../content.ts'

/** France after the vote, and the way ships go now. */
export const europe: readonly DemoArticle[] = [
  {
    key: 'paris-parliament',
    kind: 'news',
    section: 'europe',
    kicker: 'France',
    headline: 'Paris has a parliament without a majority, and a summer to find one',
    standfirst: 'Three blocs, none near 289 seats, and an Olympic opening in two weeks.',
    dateline: 'Paris',
    by: [['claire-vasseur', 'Paris']],
    topics: ['france'],
    picture: 'hemicycle',
    when: { at: '2024-07-12T07:30:00+02:00' },
    body: `
The arithmetic takes a minute, the consequences will take longer. Of the 577 seats in the National Assembly the left-wing New Popular Front won about 180 on Sunday, the president’s camp about 165, the National Rally with its allies about 140; the conservatives and various others share the rest. How one counts depends on who will sit with whom, and newspapers differ by a handful. On one number they agree: a majority has 289, and nobody has it.

President Emmanuel Macron has asked the prime minister, Gabriel Attal, to stay for the present, and the parties to build a solid majority. Who is to begin, he left open. The left says that it came first and will name a head of government; for four days it has been looking for one. In the centre some would rather talk to the right, and others to a part of the left. The National Rally, which the polls had placed first until the last week, says that its victory is only postponed.

## A house without a habit

Other countries know this. In Belgium, the Netherlands or Denmark the evening of an election is the beginning of a conversation, for which there are customs, offices and a great deal of coffee. The Fifth Republic has none of these. It was made in 1958 so that such conversations should not be needed.

> The Fifth Republic was made so that such conversations should not be needed.

The constitution helps little. It says that the president appoints a prime minister; it does not say when. It says that the Assembly may bring a government down; it need not vote one in. A cabinet can therefore live for as long as nobody agrees on its end, and dissolve the Assembly again the president may only after a year.

:::fact The next dates
18 July :: The new Assembly meets and elects its president, in secret and in up to three rounds.
26 July :: The Olympic Games open on the Seine.
September :: The budget for the coming year is due. It is the first law that cannot wait.
:::

Two weeks before the Games the capital is filling with fences, and the newly elected are looking for their seats. Where they will sit is decided by the group they choose, and by next Thursday they must have chosen. Then everybody can count, and nobody will be finished.
`,
  },
  {
    key: 'first-summit',
    kind: 'news',
    section: 'europe',
    kicker: 'Britain',
    headline: 'Britain’s new government meets its first summit',
    standfirst:
      'A week after the election, a prime minister among allies, with a promise and without a date for it.',
    by: ['ilse-brandvold'],
    topics: ['nato', 'diplomacy'],
    picture: 'parliament',
    when: { at: '2024-07-11T13:20:00+02:00' },
    related: ['irreversible'],
    body: `
Other heads of government have a hundred days. Keir Starmer had five, of which he spent one on an aeroplane. On the Thursday before, his party had won some 410 of the 650 seats in the House of Commons; on the Tuesday after, he sat in Washington at a table of thirty-two, between people who had met there for years and knew where the coffee was.

He had brought what newcomers bring, namely continuity. Britain’s support for Ukraine, he said, would not change with the government, and it does not look as if anybody had feared that it would. Two and a half per cent of output for defence, his predecessor’s promise, is now his. When it is to be reached he did not say; there is to be a review first, and the review is to say.

> He had brought what newcomers bring, namely continuity.

What was new stood between the lines. The government would like to be on better terms with the European Union, above all in matters of security, without going back to it in any other. Alliance summits are made for that: one meets everybody, and none of it counts as a visit.

With the American president he spoke for the better part of an hour, in the Oval Office, on the day on which England were to play the Netherlands. What was agreed about the match has not become known. England won, two to one.
`,
  },
  {
    key: 'long-way-round',
    kind: 'news',
    section: 'business',
    kicker: 'Shipping',
    headline: 'The long way round the Cape has become the ordinary way',
    standfirst:
      'Shipowners no longer call it a detour in their timetables. Halvern feels it by the hour.',
    by: ['petra-stelling', 'noor-haddad'],
    topics: ['trade', 'port'],
    picture: 'cape',
    when: { at: '2024-07-09T11:15:00+02:00' },
    related: ['more-boxes', 'counted-cranes'],
    body: `
In December they wrote *temporarily*. In March *until further notice*. In the summer timetables that the large container lines have sent to the harbour office there is no note at all. The ships from East Asia to northern Europe go round the Cape of Good Hope, and the column that used to say Suez now says nothing.

Since the attacks on merchant ships in the Red Sea began last November, most lines have avoided the canal. The way round Africa is some 3,500 sea miles longer and takes ten days to a fortnight, according to the weather. In spring many had still expected to return within the year. Now they have hired ships, moved ports of call and signed for fuel, and arrangements of that kind have a way of outliving their reason.

## What ten days cost

For a large ship ten days are several hundred thousand dollars in fuel alone. For a line that calls every week they are two more ships, so that there still is one every week. As hardly anyone had ships to spare, freight rates have risen since May to several times those of last autumn.

> Arrangements of that kind have a way of outliving their reason.

In Halvern one notices it otherwise. The ships still come on Tuesdays and Fridays, but no longer on the Tuesday or the Friday for which they were announced. “We used to be told the hour,” says Kjersti Vaa of the harbour office. “Now we are told the week, and then the hour is at night.” In the first half of the year fourteen ships lay in the roads for longer than a day. In the same time last year it was two.

The sailors bear the other part of it. Noor Haddad, who reads the crews’ letters for this paper, has counted: in January one in ten mentioned the weather off the Cape, in June every second one did.
`,
  },
]
