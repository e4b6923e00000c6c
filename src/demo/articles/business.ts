import type { DemoArticle } from '../content.ts'

/** Boxes, rents and a bank. */
export const business: readonly DemoArticle[] = [
  {
    key: 'more-boxes',
    kind: 'news',
    section: 'business',
    kicker: 'The port',
    headline: 'More boxes than ever in the port, and fewer hands to lift them',
    standfirst:
      'A record half-year, in a yard that has hired eleven people since spring and lost fourteen.',
    by: ['petra-stelling', 'noor-haddad'],
    topics: ['port', 'trade'],
    picture: 'cargo',
    when: { days: 1, hours: 1 },
    related: ['counted-cranes', 'long-way-round'],
    body: `
The port of Halvern has lifted 412,000 containers in half a year, nine per cent more than ever before, and has been asked by its own crane drivers to stop saying so. The figure hangs at the gate on a banner. Beneath it somebody has written in chalk how many they are: 38, where there ought to be 55.

The record has a simple reason. Ships that go round the Cape arrive late and together, and a ship that is late does not choose its port by its charm but by its free berth. Halvern had one. “We took what others had no room for,” says Kjersti Vaa, head of the harbour office. “Then we noticed that we had no room either.”

## A shortage with a view

A crane driver sits thirty-six metres above the quay and looks down between his shoes. The training takes nine months, and one in three gives up, most of them in the lift. Since spring the port has hired eleven and lost fourteen, ten of them to a port further south that pays by the hour and has a lower crane.

> One in three gives up, most of them in the lift.

In the end the money has moved. An experienced driver who takes the night shift now earns more than the captain whose ship he unloads, says the union, and the harbour office, asked about it, says that it depends on the captain. A bonus for those who stay until winter has been agreed. It is payable in February.

## Remote control

On the far end of the east quay stands a crane that is driven from an office on the ground, with two screens and a joystick. It does eighteen lifts an hour; a driver in the cabin does twenty-six. “It doesn’t hear the box,” says Aud Reinholt, who has been up there for twelve years. “You hear it when it sits.” The makers say that a microphone has been ordered.
`,
  },
  {
    key: 'rents-fall',
    kind: 'news',
    section: 'business',
    kicker: 'Housing',
    headline: 'Rents on the north bank fall for the first time in nine years',
    standfirst: 'By 0.4 per cent. Tenants are asked to remain calm, landlords are not.',
    by: ['petra-stelling'],
    topics: ['housing'],
    picture: 'rents',
    when: { days: 2, hours: 1 },
    corrected:
      'An earlier version put the fall at 0.6 per cent, which is the figure for the whole city. On the north bank it is 0.4.',
    body: `
On average a flat of sixty square metres on the north bank cost 1,148 euros in spring. Now it costs 1,143. The five euros have been checked by two offices and an association, because none of them could quite believe it; it is the first fall since the count began.

The reason stands beside the old gasworks and has nine storeys. There, in the course of one quarter, 260 flats came on to the market at once, as the builder had gone bankrupt, been bought, and finished in a hurry. For eleven weeks there were more flats than people asking for them. It is not known to have happened before.

## What landlords say

That it is an outlier. That costs have risen. That one should look at the whole. The association of house owners published a paper last week in which the curve begins in 1990 and the last point cannot be seen with the naked eye.

> For eleven weeks there were more flats than people asking for them.

## What tenants say

On Varde Square, at the notice board of the laundry, hangs an advertisement that has become something of an attraction: *Two rooms, bright, to let. Viewing at any time. Please.* The landlady, who prefers not to be named, says that she had never needed the last word before.

And line 4? If the council should want it, it will one day stop in front of the laundry. The estate agents are not waiting for the council. In their windows the north bank has for a week been called “Bridge View”.
`,
  },
  {
    key: 'savings-merger',
    kind: 'news',
    section: 'business',
    kicker: 'Banks',
    headline: 'Halvern Savings asks its members to vote on a merger',
    standfirst:
      'The bank with the anchor would like to join the bank with the bird. Nobody has yet said which of them would go.',
    by: ['petra-stelling'],
    topics: ['trade'],
    picture: 'coins',
    when: { days: 4, hours: 3 },
    body: `
For 163 years Halvern Savings has had an anchor on its passbooks, and Varde Mutual, across the water, for 140 years a starling. Now the boards of both propose that they become one. The 31,000 members are to vote by the end of next month. They have been sent a brochure in which the animals and the ironware are not mentioned.

The figures speak for it, as figures in such brochures do. Together the two would have a balance of 4.1 billion euros, 22 branches, and one computer system instead of two, of which neither works on Sundays. Eleven million a year could be saved. Where, the brochure calls “synergies in the presence on site”, and means the branches.

## Two that face each other

In Sula, on the islands, the branches of both stand opposite one another. They share a car park, a cash machine and, when somebody is ill, a cashier. “We merged in 1998,” says Torunn Hauge, who works in both. “We only never told anyone.”

> We merged in 1998. We only never told anyone.

For the merger each bank needs two thirds of those who vote. At Halvern Savings that has come about once, in 1931, on the question whether women might be tellers. At Varde Mutual it has never been tried.

As to the emblem, the boards say that one will be found “which does justice to both traditions”. A design has got about. It shows a starling sitting on an anchor, and looks as if it had been shipwrecked.
`,
  },
]
