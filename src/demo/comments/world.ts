import type { DemoThreads } from './comment.ts'

export const worldThreads: DemoThreads = {
  'beijing-rejects': [
    {
      author: 'Margit Sandoval',
      after: 42,
      body: 'A declaration is not a policy. Ask who will stop a single shipment on Monday, and you will know how decisive the word is.',
      replies: [
        {
          author: 'dockhand_4',
          after: 61,
          body: 'Nobody on this quay opens crates to ask what a ball bearing will become.',
          replies: [
            {
              author: 'Samuel Oyelaran',
              person: 'samuel-oyelaran',
              after: 85,
              body: 'That is close to what two customs officers told me. The lists name goods by a number; the number does not say who buys them. We will come back to this.',
              replies: [
                {
                  author: 'dockhand_4',
                  after: 97,
                  body: 'Then come to gate 3 at six in the morning. Ask for Inger. She is writing a book about it, but don’t mention the book.',
                  replies: [
                    {
                      author: 'Inger T.',
                      after: 140,
                      body: 'You may mention the book.',
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          author: 'Per from Varde',
          after: 133,
          body: 'Monday is a fair test. So is the Monday after, when everyone has stopped looking.',
        },
      ],
    },
    {
      author: 'Reader in Oslo',
      after: 150,
      body: 'Thank you for the table. More of these, please, and fewer adjectives.',
    },
    {
      author: 'Wei L.',
      after: 175,
      body: 'I grew up in Ningbo and live here. I would like to read one article in which both sides are quoted at the same length, not one sentence against five. This comes nearer than most.',
      replies: [
        {
          author: 'Hanna Lindqvist',
          person: 'hanna-lindqvist',
          after: 221,
          body: 'A fair point, and we counted: it is two quotations against three. The ministry’s own record of the briefing is linked in the second paragraph; it is worth reading whole.',
          replies: [
            {
              author: 'Wei L.',
              after: 260,
              body: 'I have. It is longer than the declaration’s two paragraphs. Thank you for answering.',
            },
          ],
        },
      ],
    },
    {
      author: 'B. Ruud',
      after: 390,
      body: '“No party to the war” and “fair and objective” are two different claims. One can be both objective and a supplier.',
      replies: [
        {
          author: 'K. Aasland',
          after: 415,
          body: 'One can also be neither, which is what most of us manage.',
        },
      ],
    },
    {
      author: 'Henny Strand',
      after: 990,
      body: 'In the first version it said 31 allies. I wrote to you about it. I see that it is corrected and that it says so. Good.',
    },
    {
      author: 'tide.watcher',
      after: 1012,
      body: 'Full text of the other side’s statement is here, in case it helps: https://example.org/statement',
      state: 'held',
    },
  ],
  'declaration-sentences': [
    {
      author: 'Reader in Oslo',
      after: 55,
      body: 'You forgot one thing that is not there: a date.',
      replies: [
        {
          author: 'Hanna Lindqvist',
          person: 'hanna-lindqvist',
          after: 72,
          body: 'Quite so. Declarations have a date at the top and none below it.',
        },
      ],
    },
    {
      author: 'T. Elling',
      after: 200,
      body: 'I teach this sort of thing. I shall be using the sentence about the door and the courtesy, with the source.',
    },
    {
      author: 'Sceptic, retired',
      after: 314,
      body: 'Three minutes to read, you say. I needed nine and understood it in the tenth.',
    },
  ],
  'four-guests': [
    {
      author: 'Aroha M.',
      after: 95,
      body: 'From Wellington: nobody here calls it a table. It is a very long flight to be not absent.',
    },
    {
      author: 'Per from Varde',
      after: 240,
      body: 'If the sea does not end where its name does, can we have the ferry back?',
      replies: [
        {
          author: 'Sula resident',
          after: 255,
          body: 'Get in the queue. It starts at the pier at ten to seven.',
        },
      ],
    },
  ],
  'exports-explained': [
    {
      author: 'M. Sandoval',
      after: 120,
      body: 'Two fishing nets! I should like to know what kind of war they had in mind.',
      replies: [
        {
          author: 'gate3',
          after: 164,
          body: 'Camouflage. They have the right mesh. I am not joking.',
        },
      ],
    },
    {
      author: 'O. Bakke, machine shop',
      after: 380,
      body: 'We fill in the end-user form eleven times a year. The question “to the best of your knowledge” does a lot of work in it.',
    },
  ],
  'empty-chair': [
    {
      author: 'Ruth Abel',
      after: 70,
      body: 'It was Elijah. And he was late, too.',
      replies: [
        {
          author: 'Maren Holt',
          person: 'maren-holt',
          after: 110,
          body: 'My grandmother would have liked you.',
        },
      ],
    },
    {
      author: 'Jon Vik',
      after: 300,
      body: 'Beautifully put and entirely beside the point. You don’t set a place for someone who is selling knives to the man at your throat.',
      replies: [
        {
          author: 'Ruth Abel',
          after: 322,
          body: 'You do if you want to know what he asks for them.',
          replies: [
            { author: 'Jon Vik', after: 361, body: 'I shall think about that. Reluctantly.' },
          ],
        },
      ],
    },
  ],
  'paris-parliament': [
    {
      author: 'Claire D.',
      after: 180,
      body: 'From Lyon: we are told to have the culture of compromise by Thursday. It took the Belgians a century.',
    },
  ],
}
