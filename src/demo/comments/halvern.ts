import type { DemoThreads } from './comment.ts'

export const halvernThreads: DemoThreads = {
  'line-4-vote': [
    {
      author: 'Old Conductor',
      after: 31,
      body: 'I drove the number 4 for nineteen years. The bridge was never the problem, the points at Ropewalk were.',
      replies: [
        {
          author: 'Edda M.',
          after: 44,
          body: 'They still are. You feel them before you see them.',
          replies: [
            {
              author: 'Old Conductor',
              after: 58,
              body: 'In the left knee?',
              replies: [
                {
                  author: 'Edda M.',
                  after: 66,
                  body: 'In the left knee.',
                  replies: [
                    {
                      author: 'Transport office (press)',
                      after: 171,
                      body: 'We have made a note of this.',
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      author: 'Mads’s neighbour',
      after: 52,
      body: 'I can confirm the bicycle. I cannot confirm the nine minutes.',
    },
    {
      author: 'North Quay, third floor',
      after: 75,
      body: 'Ten years I have been waiting for the 31 that comes as the 32. I cried a little at eleven minutes to midnight and I am not ashamed.',
    },
    {
      author: 'lorry_18t',
      after: 90,
      body: 'And where do we go for twenty-two months? Round by Elvesund it is 46 kilometres. Someone has to bring the bread.',
      replies: [
        {
          author: 'Lasse Grønvik',
          person: 'lasse-gronvik',
          after: 118,
          body: 'That is to be decided in autumn. The transport office says it is considering two nights a week. We will ask what happens to the bread on the other five.',
        },
        {
          author: 'Baker, Ropewalk 3',
          after: 126,
          body: 'The bread is asking, too.',
        },
      ],
    },
    {
      author: 'TAXPAYER',
      after: 140,
      body: 'SIX MINUTES FOR EIGHTY FOUR MILLION AND NOBODY ASKED ME',
      state: 'held',
    },
    {
      author: 'Samovar',
      after: 166,
      body: 'For the record, it was the cable, not the samovar.',
    },
  ],
  'who-sits-where': [
    {
      author: 'Gallery, row 2',
      after: 40,
      body: 'The man in the corridor was fetching his glasses. I saw it. History should know.',
    },
    {
      author: 'Statistician',
      after: 95,
      body: 'The table adds up. I mention it because it is not a matter of course.',
    },
  ],
  'promise-timetable': [
    {
      author: 'K. Aasland',
      after: 35,
      body: 'A, please. And a bench.',
      replies: [
        { author: 'Tomas Adeyemi', person: 'tomas-adeyemi', after: 63, body: 'The bench is in B.' },
      ],
    },
    {
      author: 'Former planner',
      after: 120,
      body: 'C was put in so that A would look generous and B reasonable. It is always C that gets built.',
    },
  ],
  'skarn-point': [
    {
      author: 'Trawler Sigrun',
      after: 300,
      body: 'We were one of the three boats. Say it to her again from all of us, she puts the phone down.',
      replies: [
        {
          author: 'Skarn School, class 3–5',
          after: 420,
          body: 'We measured it again this week. Eighteen and a half. The captain let us steer a bit but we are not supposed to write that.',
          replies: [{ author: 'The captain', after: 470, body: 'You are not.' }],
        },
      ],
    },
    {
      author: 'Lens grinder',
      after: 610,
      body: 'A second-order lens by the look of your picture, and turned the wrong way round. Lovely drawing all the same.',
    },
  ],
  'third-boat': [
    {
      author: 'Sula resident',
      after: 100,
      body: 'The letter from the headmaster is real. Ours is laminated.',
    },
    {
      author: 'B. Ruud',
      after: 230,
      body: 'Could the study perhaps be carried out on the 7:10? Standing?',
    },
  ],
  'rents-fall': [
    {
      author: 'Tenant since 1996',
      after: 200,
      body: 'I have received a letter that my rent goes up by 0.4 per cent “in line with the market”. I have written back with your article.',
      replies: [
        {
          author: 'Petra Stelling',
          person: 'petra-stelling',
          after: 260,
          body: 'We should very much like to see the answer.',
        },
      ],
    },
    {
      author: 'Cheap flats now',
      after: 900,
      body: 'Best prices for flats, loans without questions, write to us today',
      state: 'rejected',
      website: 'https://example.com/flats',
    },
  ],
  'more-boxes': [
    {
      author: 'Crane 7',
      after: 150,
      body: 'You do hear it when it sits. I have never found a way to explain this to my wife, and now I have cut out your article.',
    },
    {
      author: 'Ex-dispatcher',
      after: 480,
      body: 'Payable in February. The whole port in two words.',
    },
  ],
  'counted-cranes': [
    {
      author: 'Crane Street 9',
      after: 200,
      body: 'Your father waved. I remember that. Nobody waves from thirty-six metres.',
    },
  ],
  'read-a-tide-table': [
    {
      author: 'The man with the book',
      after: 700,
      body: 'Please do not all come at once.',
    },
    {
      author: 'Kayak',
      after: 1500,
      body: 'Twenty-six minutes! That explains the mud.',
      replies: [{ author: 'The man with the book', after: 1544, body: 'It usually does.' }],
    },
  ],
  'same-book': [
    {
      author: 'Gate 3, second shift',
      after: 90,
      body: 'All three of us water the plants. Somebody has to.',
    },
    {
      author: 'S. Dahl, bookseller',
      after: 200,
      body: 'New copies tomorrow from nine. One each. I mean it, Henny.',
    },
  ],
  'dry-dock': [
    {
      author: 'Row 29',
      after: 160,
      body: 'It was crispbread, and we are sorry.',
    },
  ],
  'by-a-canvas': [
    {
      author: 'Varde, seat 5',
      after: 120,
      body: 'It was within the rules. It was also not nice. Both can be true. See you on the lake.',
    },
  ],
}
