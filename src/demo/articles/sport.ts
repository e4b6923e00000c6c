import type { DemoArticle } from '../content.ts'

/** A final and a canvas. */
export const sport: readonly DemoArticle[] = [
  {
    key: 'spain-or-england',
    kind: 'news',
    section: 'sport',
    kicker: 'Euro 2024',
    headline: 'Spain or England: two very different roads to one evening in Berlin',
    standfirst:
      'One side has won all its matches. The other has mostly won the last minute of them.',
    by: ['mateusz-wolny'],
    topics: ['football'],
    picture: 'pitch',
    when: { at: '2024-07-11T09:30:00+02:00' },
    body: `
On Sunday evening in Berlin there meet a team that has known for four weeks what it is doing and one that has found out each time just before the end. Spain have won six matches out of six. England have won in extra time, on penalties, and on Wednesday in Dortmund in the ninetieth minute, and it may be that this, too, is a style.

Against France on Tuesday the Spaniards were behind after nine minutes and in front after twenty-five. Between the two lay a shot by Lamine Yamal from outside the area, into the far corner by way of the post, after which even the Frenchmen looked for a moment as if they would have liked to see it again. He is sixteen, and will be seventeen on the day before the final. Nobody so young has scored at a European Championship. The winner, by Dani Olmo, was less beautiful and just as valid: 2–1.

## The substitute

England were behind against the Netherlands after seven minutes, equalised by a penalty that will be discussed in Rotterdam for a while, and then did for an hour what they do. In the eighty-first minute the manager, Gareth Southgate, took off his captain and brought on Ollie Watkins, who had played twenty minutes in the whole tournament. In the ninetieth he turned, with his back to goal and a defender at his shirt, and shot across the goalkeeper into the far corner. 2–1.

> Spain’s road was the shorter. England’s had more of a view.

It is England’s second final in succession and the first on foreign soil; the one three years ago was lost at home, on penalties. Spain have won the title three times, in 1964, 2008 and 2012, and would be the first to win it a fourth time.

On the quay the match is shown in shed 9, with 400 chairs. In March the sports desk had asked readers to name the final: of 412 who wrote, 31 had this one. We are drawing lots for the tablecloth.
`,
  },
  {
    key: 'by-a-canvas',
    kind: 'news',
    section: 'sport',
    kicker: 'Rowing',
    headline: 'Halvern’s women win the estuary head by a canvas',
    standfirst: 'Seven kilometres, twenty-two minutes, and at the end a metre and a half.',
    by: ['mateusz-wolny'],
    topics: ['rowing', 'tides'],
    picture: 'eight',
    when: { days: 1, hours: 10 },
    body: `
When the two boats came round the pilot station they lay so close together that from the shore one saw a single one with sixteen oars. There were four hundred metres to go, with the tide, against the wind. What followed was, according to the umpire, correct, and according to the cox of the losing crew, “not nice”.

Halvern’s eight had started last, as the slowest in the heats, and rowed the first kilometre as if there were no others. At the bridge they were nine seconds behind Varde. Then Edda Moen, who drives a tram on line 4 during the week and on Sundays sits at stroke, did something which the trainers advise against: she raised the rate to 38, with four kilometres to go, and left it there.

## The eddy

Between the second and the third pier the flood runs back along the bank, for about an hour. It is in no table. Ms Moen had seen it from the tram. Halvern steered so close under the pier that oars on that side had to be drawn in for a stroke, and came out two lengths further on.

> It is in no table. She had seen it from the tram.

At the finish it was a metre and a half. A canvas is what it is called, after the cover on the bow of a racing boat. Time: 22 minutes, 14 seconds, the third best since 1926, and the best by a crew of which four had been on the early shift.

|= Women’s eights, seven kilometres
| Crew | Time |
| --- | ---: |
| # 1. Halvern | 22:14 |
| # 2. Varde | 22:15 |
| # 3. University | 22:48 |
| # 4. Sula | 23:31 |

The next race is in three weeks, on the lake, where there are no eddies. Varde have asked for that.
`,
  },
]
