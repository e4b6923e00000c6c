import type { DemoPage } from './index.ts'

export const house: readonly DemoPage[] = [
  {
    slug: 'about',
    headline: 'Who we are',
    standfirst: 'Fourteen people who sign, and a few who prefer not to.',
    body: `
The Halvern Courier has appeared since 1871, at first on Saturdays, with the tides, the prices of herring and one opinion. The tides have stayed. Today it is made by a desk of nineteen, in two rooms on Customs House Quay from which one can see the weather coming.

## What we hold to

We write down what happened, who says so, and how they know. If we do not know a thing we say that, too. We correct mistakes where they stood, and say what was wrong. News and opinion are kept apart; whoever is for something on the opinion page does not report on it.

## Who owns us

The paper belongs to a cooperative of some 2,300 readers, one share and one vote each. Nobody may hold more than one, not even the editor. The accounts are published every spring and are, as a rule, read by one person, whom we thank.

## Advertising

Advertisements are labelled and never look like articles. They are counted, but nobody who sees them is followed. What is on sale is the place, not the reader.

*The Halvern Courier, its people and its city are invented. What it reports of the world beyond is taken from the public record, with sources linked.*
`,
  },
  {
    slug: 'imprint',
    headline: 'Imprint',
    standfirst: 'Who is responsible, and where to find them.',
    body: `
**The Halvern Courier**

Published by Halvern Courier Cooperative, 3 Customs House Quay, Halvern.

Responsible for the content: Ilse Brandvold, editor, at the same address.

Telephone during the day: the number is on the door. E-mail: [desk@halvern.example](mailto:desk@halvern.example).

Register of cooperatives: Halvern, no. 1871-04. Printed on Saturdays by Ropewalk Press, Ropewalk 7.

*The paper and its publisher are invented, for showing what this program can do. Whoever runs a paper of their own puts their own imprint here.*
`,
  },
  {
    slug: 'accessibility',
    headline: 'Accessibility',
    standfirst: 'A newspaper is for everyone who wants to read it.',
    body: `
These pages are meant to be read with the eyes, the ears or the fingers. They work without scripts, with the keyboard alone, at twice the size and in both light and dark. We aim at level AA of the Web Content Accessibility Guidelines 2.2.

## What we do

- Every picture has a description, or stands beside words that say the same.
- Headings follow one another in order, so that one can jump from one to the next.
- Nothing moves that has not been asked to.
- Colours are never the only sign.

## What is not good yet

- Our drawings of maps are described only briefly.
- Older pieces from the archive were scanned and contain mistakes of reading.

If something keeps you from reading, please [write to us](/contact). A person answers, within three days.
`,
  },
  {
    slug: 'contact',
    headline: 'Write to the newsroom',
    standfirst: 'Everything that arrives is read by a person, usually before the second coffee.',
    body: `
Do you know something that we ought to know? Have we got something wrong? Would you like to praise the crossword? Write to us with the form on this page, or to [desk@halvern.example](mailto:desk@halvern.example), or by letter to 3 Customs House Quay, Halvern.

- **Corrections:** please name the article and the sentence. We answer on the same day.
- **Hints:** any name will do, and we do not ask twice. The address is for our answer alone; whoever wants none may write us a letter without a sender.
- **Advertising:** Torvald Hagen, at the same address, on weekdays.
`,
  },
]
