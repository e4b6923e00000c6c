import type { DemoArticle } from '../content.ts'

const declaration = 'https://www.nato.int/cps/en/natohq/official_texts_227678.htm'
const answer = 'https://www.mfa.gov.cn/eng/xw/fyrbt/lxjzh/202407/t20240730_11463257.html'
const mission = 'http://eu.china-mission.gov.cn/eng/mh/202407/t20240711_11451838.htm'

/** Washington's sentence and Beijing's answer. */
export const alliance: readonly DemoArticle[] = [
  {
    key: 'beijing-rejects',
    kind: 'news',
    section: 'world',
    kicker: 'NATO and China',
    headline: 'Beijing rejects NATO’s charge that it is a ‘decisive enabler’ of Russia’s war',
    standfirst:
      'A day after 32 allies put the words into their Washington declaration, China’s foreign ministry calls them unreasonable and warns against carrying Europe’s turmoil to Asia.',
    dateline: 'Washington / Beijing',
    by: [
      ['hanna-lindqvist', 'Washington'],
      ['samuel-oyelaran', 'Beijing'],
    ],
    topics: ['nato', 'china', 'ukraine', 'diplomacy'],
    storyline: 'alliance-and-china',
    picture: 'summit',
    caption:
      'Thirty-two allies met at one table in Washington. The state they wrote about was not in the room.',
    when: { at: '2024-07-11T17:40:00+02:00' },
    revised: { at: '2024-07-12T09:15:00+02:00' },
    correctedThen:
      'An earlier version said that 31 allies had agreed the declaration. There are 32, Sweden included.',
    related: ['declaration-sentences', 'four-guests'],
    body: `
For most of its 75 years the North Atlantic alliance had no sentence about China. In London in 2019 it found one, and it was polite: the country’s growing influence presented “both opportunities and challenges”. The sentence that 32 governments agreed on in Washington on Wednesday is of another kind. China, says [their declaration](${declaration}), “has become a decisive enabler of Russia’s war against Ukraine”.

Beijing’s answer took one night. To speak of a Chinese responsibility for the war was “unreasonable”, the foreign ministry’s spokesman, Lin Jian, told reporters on Thursday, as translated by news agencies. China’s position was *fair and objective*, he said, and NATO should not “create chaos in the Asia-Pacific after creating turmoil in Europe”. The ministry’s [own record of the briefing](${answer}) calls the declaration “a product of the Cold War mentality” and says that a protest has been lodged with the alliance.

## What changed is the noun

Diplomats count adjectives, but they fight over nouns. “Challenge” can be managed; an “enabler” has taken part. The allies agree such texts by consensus, line by line, and the drafts stay closed; how this noun came to stand where it stands has not been told in public.

The declaration goes on to call on China to cease what it describes as material and political support to Russia’s war effort, and names the transfer of dual-use materials: weapons components, equipment and raw materials that serve as inputs for the arms industry. China, it adds, “cannot enable the largest war in Europe in recent history without this negatively impacting its interests and reputation”. What that would mean in practice, it does not say.

> “Challenge” can be managed. An “enabler” has taken part.

China has said throughout the war that it supplies weapons to neither side. Its mission to the European Union repeated this in [a statement issued in reply](${mission}): China exercised strict control over the export of goods with a civil and a military use, civilian drones included, and its trade with Russia was not directed at any third party. The declaration, it said, was “filled with Cold War mentality and belligerent rhetoric”. The United States has for months maintained that machine tools and microelectronics from China keep Russian arms factories running; Beijing disputes what these figures show.

:::fact The summit in figures
32 :: allies agreed the declaration; for Sweden, a member since March, it was the first.
4 :: partners from the Indo-Pacific were invited: Australia, Japan, New Zealand and South Korea.
€40bn :: is the minimum that the allies intend to provide Ukraine with in the coming year.
23 :: allies are expected to spend two per cent of their output on defence this year, by NATO’s own estimate of June.
:::

## A table that reaches the Pacific

On Thursday the allies sat down with leaders and ministers from Australia, Japan, New Zealand and South Korea, for the third summit in a row. To Beijing this is the point. Mr Lin’s warning not to carry disorder to Asia was addressed less to Brussels than to Tokyo and Seoul.

Jens Stoltenberg, for whom this was the last summit as secretary general, repeated the charge at his closing press conference. Under him NATO has also said, more than once, that it does not regard China as an adversary; the declaration itself says that the alliance remains open to constructive engagement. Between the two sentences there is room, and the next year will show who moves into it.

|= How the alliance’s words about China changed
| Summit | In its own words, shortened |
| --- | --- |
| # London, 2019 | “opportunities and challenges” |
| # Madrid, 2022 | “stated ambitions and coercive policies challenge our interests, security and values” |
| # Vilnius, 2023 | China is called on “to abstain from supporting Russia’s war effort in any way” |
| # Washington, 2024 | “a decisive enabler of Russia’s war against Ukraine” |

@[Where the summit met: the convention centre on Mount Vernon Square](https://www.openstreetmap.org/export/embed.html?bbox=-77.0310,38.9000,-77.0150,38.9100&layer=mapnik)

In Halvern, where one crate in three on the east quay comes from a Chinese port, the harbour office would only say that it had read the declaration. “We are a small place,” said its head, Kjersti Vaa. “We notice when large tables get larger.”

`,
  },
  {
    key: 'declaration-sentences',
    kind: 'explainer',
    section: 'world',
    kicker: 'Explained',
    headline: 'What the declaration says about China, sentence by sentence',
    standfirst:
      'A dozen sentences out of 44 paragraphs, read slowly: what is new, what was there before, and what the allies took care not to write.',
    by: [['hanna-lindqvist', 'Washington']],
    topics: ['nato', 'china', 'diplomacy'],
    storyline: 'alliance-and-china',
    picture: 'sentence',
    when: { at: '2024-07-11T20:05:00+02:00' },
    related: ['beijing-rejects', 'dull-communique'],
    body: `
The [Washington declaration](${declaration}) has 44 paragraphs. China appears in three places: in two sentences near the beginning, and in two paragraphs of its own in the second half. They take three minutes to read, and more than three minutes to agree. We have gone through them sentence by sentence; the quotations are from the published text, the rest is ours.

## Near the beginning: the old sentence

China’s “stated ambitions and coercive policies continue to challenge our interests, security and values”. This is Madrid, 2022, almost word for word; only *continue to* is new. Diplomats call such a beginning a bridge: whoever signed the last text has already crossed it.

The “deepening strategic partnership” of Russia and China, and what the text calls their attempts to undercut and reshape the rules-based order, are “a cause for profound concern”. In Vilnius a year ago they ran “counter to our values and interests”. *Concern* is about the future, where *counter* was about the present; it is the one place where the tone did not harden.

## The paragraph on the war

**First the noun.** China “has become a decisive enabler of Russia’s war against Ukraine through its so-called ‘no limits’ partnership and its large-scale support for Russia’s defence industrial base”. Every word carries weight. *Has become* says that it was not so before. *Decisive* says that without it things would be otherwise. *Industrial base* says: not weapons.

> “Has become” says that it was not so before. “Industrial base” says: not weapons.

**Then the demand.** China, as a permanent member of the Security Council, should cease “all material and political support”. The examples are dual-use materials: weapons components, equipment, raw materials. No firm is named, no product, no deadline.

**And the consequence, a sentence without a subject.** China cannot enable the war “without this negatively impacting its interests and reputation”. By whom the impacting is done is left to the reader.

## The paragraph on everything else

Here are the “systemic challenges”, a phrase from 2021 that has learnt to live in these texts. Cyberspace, outer space and nuclear weapons follow, in the order in which they are easiest to agree. Of the arsenal it is said that it grows quickly and that talks on reducing risks would be welcome.

Near the end stands a sentence that headlines leave out: the alliance remains “open to constructive engagement”, including on reciprocal transparency. It has been there since Madrid. Those who work on these texts say that it is not a courtesy but a door, and that one notices a door chiefly when it has gone.

## What is not there

- The word *adversary*. NATO has said before that it does not see China as one.
- The word *sanctions*. An alliance has none; its members do.
- Any claim that China delivers weapons.
- Taiwan.

What is left out of such a text was usually in it once. We do not know what stood in the drafts, and nobody who does has told us.
`,
  },
]
