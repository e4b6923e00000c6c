import type { DemoArticle } from '../content.ts'

/** Signed views. */
export const opinion: readonly DemoArticle[] = [
  {
    key: 'empty-chair',
    kind: 'opinion',
    section: 'opinion',
    kicker: '',
    headline: 'What an empty chair at a full table tells you',
    standfirst:
      'Diplomacy has a grammar of seating. This week it put one great power in the third person.',
    by: ['maren-holt'],
    topics: ['nato', 'china', 'diplomacy'],
    storyline: 'alliance-and-china',
    picture: 'chair',
    when: { at: '2024-07-10T19:00:00+02:00' },
    related: ['dull-communique', 'beijing-rejects'],
    body: `
My grandmother set one place more than there were guests. It was a custom of the house and had to do with Elijah, or with my uncle, who was often late. You learn something at such a table: that the one who is absent is the one who is talked about, and that he is talked about differently as soon as there is a chair for him.

There is no chair for China at the table of the Atlantic alliance, and there should not be. It is an alliance, not a parliament. But anyone who looks at the pictures of this week sees a table at which there are thirty-two, and four from the Pacific who have been asked to draw up, and several who look in. It is a very full table, and it has agreed on a sentence about the one who is not there.

## The third person

Grammar distinguishes three persons. The first is we, and of that there is no lack in a communiqué. The second is you, and it is the one that costs something: he who says *you* has to wait for an answer. The third is he, she, it; of it one speaks when it is not in the room, or when one would like it not to be.

> He who says “you” has to wait for an answer.

In the texts of recent years China has moved from the margin to the middle of the page, and all the while has stayed in the third person. That it has become a decisive enabler may be true; I think that it is. But it was written to be read by the thirty-two, so that they should know what they think. What Beijing replied was written, in turn, for those who like to hear it there. Two letters have been posted to their own senders.

I do not believe in chairs as such. People have sat opposite one another for forty years and not said a thing. But somebody will have to find out one day what each means by *support* and what by *consequence*, and it will not be found out by adjectives. It will be found out, as always, by two tired people, late, in a room with bad coffee, one of whom says *you*.

Set a place. It does not mean that he comes. It means that you have counted him.
`,
  },
  {
    key: 'dull-communique',
    kind: 'opinion',
    section: 'opinion',
    kicker: '',
    headline: 'In defence of the long, dull communiqué',
    standfirst: 'Nobody reads them, and that is how you can tell that they were made with care.',
    by: ['ilse-brandvold'],
    topics: ['nato', 'diplomacy'],
    storyline: 'alliance-and-china',
    picture: 'reader',
    when: { at: '2024-07-12T06:45:00+02:00' },
    related: ['declaration-sentences', 'empty-chair'],
    body: `
I have been on the night desk for thirty-one years, and in that time I have read, at a careful estimate, four hundred communiqués to the end. I should like to say a word for them.

They are long. They are dull. They contain the word *reaffirm* as other texts contain the word *and*. Every year somebody proposes that they be abolished and replaced by a page, a picture, a sentence, and every year I am glad when it comes to nothing.

## What dullness is for

A communiqué is the only kind of text that every one of its authors would have written differently. There are thirty-two of them. Each had a sentence that it could not do without, and each gave way somewhere. What remains is a map of where they met. It is no more exciting than other maps; but you can walk by it.

> It is no more exciting than other maps; but you can walk by it.

The interesting thing about such a text is what has been moved. If last year it said *runs counter to* and this year *is a cause for profound concern*, then somewhere between the two people lay awake. One only notices it if the rest is the same. That is why the rest must be dull: it is the ruler against which the change is measured.

Whoever makes a headline out of it, and I have made many, takes the one word that has moved and throws away the ruler. One has to. But it ought to be kept in the drawer.

## A practical suggestion

Read one. Not the summary. Take a pencil, put a mark wherever you would have written something else, and then ask yourself with whom you would have had to agree on it. After page six you will think better of governments, and after page nine of translators.

It takes forty minutes. I know of worse ways to spend an evening; I have edited most of them.
`,
  },
  {
    key: 'promise-timetable',
    kind: 'opinion',
    section: 'opinion',
    kicker: '',
    headline: 'A bridge is a promise; a tram is a timetable',
    standfirst: 'The council has bought six minutes. It should now say on which days.',
    by: ['tomas-adeyemi'],
    topics: ['line-4', 'transport'],
    picture: 'night-tram',
    when: { hours: 4 },
    related: ['line-4-vote', 'last-conductor'],
    body: `
I am for it. I say so at once, because it is customary at this point to weigh things up, and I weighed them up for two years in the cab of a number 4, at a terminus where one looked across the water at people waiting for a bus.

But I know this city. It is good at bridges. When the harbour bridge was opened there was a week of speeches, and in the whole of that week nobody asked who would clear the snow. A bridge is a promise: we shall come over some time. A tram is a timetable: we shall come at 7:12. The one is kept by standing there. The other has to be kept every twelve minutes.

> A bridge is kept by standing there. A timetable has to be kept every twelve minutes.

What has been voted are rails. What has not been voted is how often. In the annexes, which I have read so that you need not, there are three timetables, A, B and C. In A a car goes every six minutes, until midnight. In C it goes every fifteen, and the last one at twenty past nine. The costs that were spoken of last night are those of C. The passengers that were spoken of are those of A.

## Six minutes

Six minutes is what the crossing takes. But nobody’s journey consists of the crossing. It consists of standing there, not knowing. Those who remember the old harbour tramway remember it as faster than it can have been; I have looked it up, it did eleven kilometres an hour. It went every four minutes. That is what they remember.

So, dear thirty-one: you have had your night. Now put A into the budget. And dear thirty: you said that it was too dear for what it is. You are right, if it is C. Vote for A, and you will have been right twice.
`,
  },
  {
    key: 'counted-cranes',
    kind: 'opinion',
    section: 'opinion',
    kicker: '',
    headline: 'I counted the cranes, and then the crane drivers',
    standfirst: 'A record is something you announce when you have not looked up.',
    by: ['ravi-castellane'],
    topics: ['port', 'trade'],
    picture: 'cargo',
    when: { days: 1 },
    related: ['more-boxes'],
    body: `
From the third house on Crane Street you can see fourteen cranes. I learnt to count on them. When I was six there were five, and in each, if the light was right, you could see a man eating his sandwich.

Last week I counted again. There were fourteen, and in six of them sat nobody. Three of the six are waiting for a spare part, says the port. The others are waiting for a person. You cannot order one of those from the maker, and it does not come on the ship that is also late.

The port has announced a record. I do not doubt it. I only noticed that it was expressed in boxes. Had it been expressed in lifts per driver, it would also have been a record, and somebody would have had to ask whether one wants to hold it.

> You cannot order a person from the maker, and it does not come on the ship that is also late.

## What a shortage is

Economists say that there is no such thing as a shortage, only a price. I used to believe it, too. Then I asked Aud Reinholt, who is standing for the harbour board, for how much she would do four nights instead of three. She thought about it, in earnest. She said: “What do you pay for not dropping it?”

That is the whole of it. What is scarce up there is not hands. It is attention at two in the morning. It can’t be stockpiled. It can be paid for, up to a point, then it is used up, and beyond that point you are paying for a crane with somebody in it.

There is a bonus now, for whoever stays until winter. It is paid out in February. My father, who was one of those with the sandwich, would have said: so they know themselves that it will be cold.
`,
  },
]
