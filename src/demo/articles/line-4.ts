import type { DemoArticle } from '../content.ts'

/** A night in the council, and a tram that is to cross the harbour. */
export const line4: readonly DemoArticle[] = [
  {
    key: 'line-4-vote',
    kind: 'news',
    section: 'halvern',
    kicker: 'City hall',
    headline: 'Line 4 will cross the harbour after all, by one vote',
    standfirst:
      'After six hours, two recounts and a fire alarm the council votes 31 to 30 to put rails on the old bridge. The money is there for three years.',
    by: ['lasse-gronvik', 'jonas-achterberg'],
    topics: ['line-4', 'city-hall', 'transport'],
    picture: 'tram',
    when: { hours: 5, minutes: 20 },
    revised: { hours: 3, minutes: 50 },
    related: ['who-sits-where', 'promise-timetable', 'last-conductor'],
    body: `
At eleven minutes to midnight Birgit Aasen stood up, said that she had slept on it for two years, and voted yes. With that line 4 had 31 voices of 61, and Halvern, for the first time since 1958, a tram that is to cross the harbour.

It had been counted three times. The first count gave 30 to 30 with one member in the corridor, the second was interrupted by the fire alarm, which on inspection turned out to be the samovar of the liberal group. The third was by name. The gallery, which has 120 seats and had some 200 people in it, was asked to refrain from applause and did so for about a second.

## What has been decided

The rails on Ropewalk, where line 4 has ended for two generations, will be continued over the old harbour bridge to Varde Square on the north bank: 1.9 kilometres, four stops, a journey of six minutes. On the bridge the trams take one of the three lanes. Work is to begin in spring and to last for twenty-two months.

The price is 84 million euros, of which the state pays half if the rails lie within three years. It was this date, more than any argument, that had brought the vote on to the table; the offer had been extended twice and would not have been a third time.

> She said that she had slept on it for two years.

Against it stood, to the last, the cost and the lane. “We are buying six minutes for eighty-four million,” said Mads Ottesen, who led the noes. “I have a bicycle that does it in nine.” For it spoke the north bank, which has grown by a third in ten years and has one bus. “Nine minutes downhill,” said Ms Aasen. “I should like to see you on the way back.”

:::fact Line 4 in figures
1.9 km :: of new track, 640 metres of it on the bridge.
4 :: stops: Customs House, Bridge Foot, North Quay, Varde Square.
14,000 :: passengers a day are expected in the third year.
2 :: cars have been ordered already, which the opposition calls hope and the transport office foresight.
:::

## What has not

Whether lorries above 18 tonnes may still use the bridge while the rails are being laid is to be settled in autumn. So is the fare: the transport office would like the harbour to be a zone of its own, and may have underestimated how many people now feel that they own it.

The tram company said that it was ready. It has been keeping the switch at Ropewalk greased since 1991, in case.
`,
  },
  {
    key: 'who-sits-where',
    kind: 'explainer',
    section: 'politics',
    kicker: 'City hall',
    headline:
      'Who sits where after the vote on line 4, who changed sides at eleven minutes to midnight, and what each of the sixty-one will have to explain at home',
    standfirst: 'The vote by groups, with the seven who did not vote as their group did.',
    by: ['lasse-gronvik'],
    topics: ['line-4', 'city-hall'],
    picture: 'council',
    when: { hours: 4, minutes: 30 },
    related: ['line-4-vote'],
    body: `
A council of sixty-one has an advantage: it cannot be evenly split unless somebody is in the corridor. Last night somebody was, for four minutes, and those four minutes will be told for longer than the debate. Here is how the groups voted when everyone was back.

|= The vote by groups
| Group | Seats | Yes | No |
| --- | ---: | ---: | ---: |
| # Labour | 19 | 17 | 2 |
| # Conservatives | 16 | 1 | 15 |
| # Liberals | 9 | 4 | 5 |
| # Greens | 8 | 8 | 0 |
| # Harbour List | 6 | 0 | 6 |
| # Islands | 2 | 0 | 2 |
| # Independent | 1 | 1 | 0 |
| # **Together** | **61** | **31** | **30** |

## The seven

- **Birgit Aasen** (Conservative) voted yes. She lives in Varde Square, where the last stop will be, and says that this is not the reason but does not hurt.
- **Two Labour members** from the bridge quarter voted no, because of the building site, as they had said they would in March.
- **Four Liberals** voted yes after the group had released the vote at nine in the evening. The other five heard about it at ten.

The Independent, Olaf Rem, has voted with the majority in every one of the last forty divisions. He denies that he waits to see which it is.

## What it means for the rest of the term

The majority for the tram is not a majority for anything else. The same thirty-one would not agree on a budget, a school or, as one of them put it, a restaurant. For the budget in November Labour needs either the Liberals, who are not speaking to one another, or the Conservatives, who are speaking to everybody but Ms Aasen.

> The same thirty-one would not agree on a budget, a school or a restaurant.

The islands’ two members are worth a glance. They voted no because they had asked for a third ferry and got a study. Two votes are not many; but last night one would have been enough.
`,
  },
  {
    key: 'quay-sums',
    kind: 'explainer',
    section: 'politics',
    kicker: 'Explained',
    headline: 'Who pays for the new quay: the sums, on one page',
    standfirst: 'Fifty-three million euros, five purses, and a clause about herring.',
    by: ['lasse-gronvik', 'petra-stelling'],
    topics: ['city-hall', 'port'],
    picture: 'strata',
    when: { days: 2, hours: 6 },
    related: ['harbour-board', 'tide-below-quay'],
    body: `
The new east quay is finished, which is rare, and within its budget, which is disputed. Since the accounts were laid before the council this week one can at least say who pays. We have put 140 pages on one.

|= Who pays for the new quay
| Who | Million euros | Out of what |
| --- | ---: | --- |
| # The harbour | 21.0 | loans, repaid from dues until 2051 |
| # The state | 14.5 | the fund for coastal protection |
| # The city | 9.0 | the budget, in three parts |
| # The European Union | 6.5 | a programme for ports |
| # The fishing guild | 2.0 | itself, since 1822 |
| # **Together** | **53.0** | |

## The 21 million

The harbour borrows, and the ships repay. Dues on containers went up by four per cent in January and will do so twice more. Whether they can is a question of whether the ships keep coming; the forecast on page 61 assumes that they will, because they always have.

## The nine million

The city’s part was six when it was decided. The other three are, according to the mayor, not a rise but a “transfer of the pavement”: the promenade with its benches had been in another column. It is a matter of taste. The benches are oak.

## The two million

The guild’s part is the oldest. By a deed of 1822 the fishermen maintain “one fathom in every twenty-six” of whatever quay the city builds, in return for the right to sell herring from it without a licence. The city’s lawyers tried in 1911 and in 1978 to buy the clause back. The guild has offered to discuss it when there is no more herring.

> It is a matter of taste. The benches are oak.

## Within the budget?

Without the pavement, yes. With it, no. The auditors, who were asked, wrote that both accounts are correct “if one knows which one is reading”.
`,
  },
  {
    key: 'harbour-board',
    kind: 'news',
    section: 'politics',
    kicker: 'Harbour board',
    headline: 'Seven candidates for one seat on the harbour board',
    standfirst:
      'Four thousand people may vote. In the last election 611 did, and the winner had 88.',
    by: ['noor-haddad'],
    topics: ['port', 'city-hall'],
    picture: 'ballot',
    when: { days: 3, hours: 2 },
    body: `
There are eleven seats on the harbour board. Six are filled by the council, two by the state, two by the owners of the cranes. The eleventh is elected, by everyone who works on the quay or lives within hearing of its horn, and it is the only one for which there has ever been a poster.

This year there are seven candidates, more than at any time since 1974. What has drawn them is the night shift. Since spring the port has been working until two in the morning, three times a week. Those who work it would like to be paid for it, and those who live beside it would like it to be somewhere else.

## The seven

- **Aud Reinholt**, crane driver, wants a limit of one night in three.
- **Karim Said**, mate on the pilot boat, wants the ships to be told the truth about their berths, and the pilots too.
- **Solveig Dahl**, bookseller, wants the horn to sound a third lower. There is, she says, a precedent in Bergen.
- **Piet van Loon**, owner of a tug, wants fewer boards.
- **Henny Strand**, retired, has stood four times and wants to be asked why.
- **Jens and Jenny Moe** stand against each other, for reasons that both describe as factual.

> The eleventh seat is the only one for which there has ever been a poster.

The board’s powers are greater than the turnout. It sets the dues, lets the sheds and decides when the horn sounds. The eleventh vote has decided in nine out of the last thirty divisions, most recently on the new quay.

Voting is by letter; the papers must reach the harbour office by noon on the last day of the month. There is a box, too, next to the weighbridge. It is emptied at high water, for no reason that anyone remembers.
`,
  },
]
