import type { DemoArticle } from '../content.ts'

/** The same week seen from the Pacific, from Kyiv and from a list of goods. */
export const allianceMore: readonly DemoArticle[] = [
  {
    key: 'four-guests',
    kind: 'news',
    section: 'world',
    kicker: 'Asia-Pacific',
    headline: 'Four guests from the Pacific, and a table that grows longer',
    standfirst:
      'Japan, South Korea, New Zealand and Australia sit down with NATO for the third summit running. Nobody calls it a habit yet.',
    dateline: 'Washington',
    by: [['samuel-oyelaran', 'Beijing'], 'hanna-lindqvist'],
    topics: ['nato', 'china', 'diplomacy'],
    storyline: 'alliance-and-china',
    picture: 'long-table',
    when: { at: '2024-07-11T23:10:00+02:00' },
    related: ['beijing-rejects'],
    body: `
The first time, in Madrid, it was news that they came. The second time, in Vilnius, it was news that they came again. At the third, on Thursday in Washington, the four partners from the Indo-Pacific found their name cards where they had stood before, and that was the news.

Japan sent its prime minister, Fumio Kishida, South Korea its president, Yoon Suk Yeol, New Zealand its prime minister, Christopher Luxon. Australia was represented by its deputy prime minister, Richard Marles. Before the session the four met without the rest for twenty minutes, by the account of the Japanese government, and afterwards put out a joint statement against the military cooperation of Russia and North Korea.

## Projects, not promises

What was agreed with the alliance is modest and practical: joint projects on support for Ukraine, on cyber defence, on disinformation and on artificial intelligence. No treaty, no clause of assistance, no office with a brass plate. Mr Kishida said that the security of the Euro-Atlantic and that of the Indo-Pacific could not be separated, a sentence his government has used since 2022.

> An alliance for the North Atlantic has found that the sea does not end where its name does.

Beijing has objected to each of these meetings. On the eve of this one the foreign ministry said that it firmly opposed NATO acting beyond its character as a regional defensive alliance and inserting itself into the Asia-Pacific. After the declaration the tone became sharper: [the ministry’s record](https://www.mfa.gov.cn/eng/xw/fyrbt/lxjzh/202407/t20240730_11463257.html) speaks of a protest.

## Two weeks in July

Meanwhile Chinese soldiers are in Europe. Since Monday they have been training with the Belarusian army near Brest, a few kilometres from the Polish border; the exercise is to last until the 19th. Both sides call it a training against terrorism that is directed at nobody. It is the reverse of the picture in Washington, with fewer cameras: each side now holds its meetings on the other’s doorstep and finds the other’s meetings provocative.

Whether the table grows longer still is open. An extension, say those who lay it, would need a reason, and so far the guests have come for the reason of not being absent.
`,
  },
  {
    key: 'irreversible',
    kind: 'news',
    section: 'world',
    kicker: 'Ukraine',
    headline: '‘Irreversible’: the road to Kyiv’s membership, without a date',
    standfirst:
      'The allies have found a stronger adjective for Ukraine’s path into NATO. The sentence after it is the one that was there before.',
    dateline: 'Washington',
    by: [['hanna-lindqvist', 'Washington']],
    topics: ['nato', 'ukraine', 'diplomacy'],
    picture: 'road',
    when: { at: '2024-07-10T23:30:00+02:00' },
    related: ['five-systems', 'declaration-sentences'],
    body: `
At four summits the allies have looked for a word for the distance between Ukraine and their door. In Bucharest in 2008 they wrote that it *will* become a member. In Vilnius last year its future was *in* NATO. On Wednesday in Washington the path became “irreversible”.

It is a strong word for a road that has no date. The [declaration](https://www.nato.int/cps/en/natohq/official_texts_227678.htm) says that the allies will support Ukraine “on its irreversible path to full Euro-Atlantic integration, including NATO membership”. A little further on comes a sentence from Vilnius: an invitation will be extended “when Allies agree and conditions are met”. Whoever is in favour reads the first, whoever is hesitant the second, and all 32 could sign both.

## What stands between the adjectives

- A command of some 700 people, with its seat in Germany, that is to take over much of the coordination of equipment and training.
- A centre in Bydgoszcz, in Poland, where lessons of the war are to be learnt in common.
- A senior representative of the alliance in Kyiv.
- The intention to provide at least 40 billion euros within the next year.

These are things one can visit. On a road it is easy to turn round; in a building with a canteen it is harder. Whoever reads such texts for a living therefore looks first at what has an address.

> On a road it is easy to turn round. In a building with a canteen it is harder.

The intention to pay is an intention. An earlier proposal of the secretary general, a pledge over several years, did not find agreement; what was agreed is to be looked at again at the next summit, in The Hague.

For Kyiv the week began otherwise. On Monday missiles struck the city, among other places its largest hospital for children. It was this, more than any adjective, of which its delegation spoke in Washington, and for which it asked for air defence. Some of it was promised the day before.
`,
  },
  {
    key: 'exports-explained',
    kind: 'explainer',
    section: 'world',
    kicker: 'Explained',
    headline: 'Which exports count as help? The lists, explained',
    standfirst:
      'A ball bearing has no opinion. How customs officers, ministries and a harbour office decide what a thing is for.',
    by: ['samuel-oyelaran', 'petra-stelling'],
    topics: ['china', 'trade', 'ukraine'],
    storyline: 'alliance-and-china',
    picture: 'bearing',
    when: { at: '2024-07-12T08:20:00+02:00' },
    related: ['beijing-rejects', 'more-boxes'],
    body: `
When the allies call on China to stop the transfer of “dual-use materials”, they use a term that sounds like a list. There are indeed lists. There are several, they do not agree, and none of them is the alliance’s own: NATO has no customs service.

## What “dual use” means

A good is of dual use if it serves civil and military ends alike. The oldest common list is that of the Wassenaar Arrangement, in which 42 states have taken part since the nineties; China is not among them but keeps a list of its own. The European Union has turned the common list into law. What stands there may be exported only with a licence.

The difficulty lies with what does not stand there. The war is made, to a good part, of ordinary things: bearings, machine tools, chips of a kind that a washing machine needs. Since 2022 the European Union, the United States, Japan and Britain have therefore kept a further list of some fifty customs codes, the “common high priority items”, whose sale to Russia they forbid to their own firms and watch in others.

:::fact How a crate is read
- **The code.** Every good has a number of six digits, the same worldwide. 8482.10 is a ball bearing.
- **The end user.** A licence asks who will use it. The answer is a sheet of paper.
- **The detour.** If a country suddenly buys forty times as many bearings as it has machines, someone notices, as a rule in the following year.
:::

## What is in dispute

That China’s exports to Russia have grown since 2022 is in China’s own customs figures, and nobody denies it. What the growth means is disputed. Washington says that machine tools and microelectronics go to arms factories. Beijing says that it supplies weapons to neither side, controls exports of dual-use goods strictly, drones included, and that normal trade must not be disturbed. Both can be right about a crate, because a crate does not say who will open it.

> A number says what a thing is. It does not say who buys it.

In the harbour office of Halvern two people read such papers. Last year they held back eleven consignments out of some ninety thousand. Eight were wrongly labelled, two were fishing nets, and one, the office says, is “with another authority”.

## What could follow

An ally can put a firm on its own list of sanctions; the United States and the European Union have done so with some Chinese companies. It can ask for better proof of the end user. Or it can leave it at the word. The declaration keeps all three doors open, and does not say through which the alliance means to go.
`,
  },
  {
    key: 'five-systems',
    kind: 'news',
    section: 'europe',
    kicker: 'Ukraine',
    headline: 'Five more air-defence systems for Ukraine: what was pledged, and when',
    standfirst:
      'Four countries give Patriots or parts of them, Italy another system. Most of it had been announced before; all of it has yet to arrive.',
    dateline: 'Washington',
    by: [['hanna-lindqvist', 'Washington']],
    topics: ['nato', 'ukraine'],
    picture: 'radar',
    when: { at: '2024-07-10T08:50:00+02:00' },
    related: ['irreversible'],
    body: `
Five is a good number for a speech. In the hall where the North Atlantic Treaty was signed in 1949, President Joe Biden announced on Tuesday evening that the United States, Germany, the Netherlands, Romania and Italy would provide Ukraine with five more strategic air-defence systems. It is a considerable gift, and it repays a second reading.

|= The five, and what was known of them
| From | What | Known before? |
| --- | --- | --- |
| # Germany | a Patriot battery | yes, handed over or under way |
| # Romania | a Patriot battery | yes, announced in June |
| # Netherlands | Patriot parts, to be completed by others | yes, in outline |
| # Italy | a SAMP/T system | yes, in outline |
| # United States | a Patriot battery | new in this form |

The five governments say that they are also coordinating the delivery of dozens of smaller systems over the coming months. And Washington intends to change the order of a queue: interceptors that other customers have ordered are to go to Ukraine first.

## What a battery does

A Patriot battery is not one thing but a column of lorries: a radar, a control station, generators, up to eight launchers. It protects not a country but a place, a city or a power station, against what comes from high and fast. Kyiv has asked for such systems since the first winter. How many it has, neither it nor anybody else says.

> It protects not a country but a place.

The announcement came a day after one of the heaviest attacks in months, in which missiles hit a children’s hospital in the capital. That gave the speech its tone; it did not change the timetable. “In the coming months” is the joint statement’s only date.
`,
  },
]
