type Step = { day: string; text: string; article?: string; address?: string }
type Question = { question: string; answer?: string; article?: string }

/** The running story of the paper. */
export const storyline = {
  key: 'alliance-and-china',
  slug: 'the-alliance-and-china',
  title: 'The alliance and China',
  mark: 'the alliance and China',
  summary:
    'In five years NATO’s words about China have gone from “opportunities and challenges” to “decisive enabler”. Beijing answers that it is no party to the war in Ukraine and that the alliance has no business in Asia. Neither side has yet followed the words with an act.',
  steps: [
    {
      day: '2019-12-04',
      text: 'London: a declaration of the alliance mentions China for the first time, as “both opportunities and challenges”.',
      address: 'https://www.nato.int/cps/en/natohq/official_texts_171584.htm',
    },
    {
      day: '2022-06-29',
      text: 'Madrid: the new strategic concept speaks of “coercive policies”. Leaders from the Pacific attend a summit for the first time.',
      address: 'https://www.nato.int/strategic-concept/',
    },
    {
      day: '2023-07-11',
      text: 'Vilnius: the allies call on China to abstain from supporting Russia’s war effort in any way.',
      address: 'https://www.nato.int/cps/en/natohq/official_texts_217320.htm',
    },
    {
      day: '2024-07-08',
      text: 'Brest: Chinese and Belarusian soldiers begin a joint exercise close to the Polish border.',
    },
    {
      day: '2024-07-09',
      text: 'Washington: NATO’s leaders meet where the treaty was signed 75 years ago.',
    },
    {
      day: '2024-07-10',
      text: 'Washington: the declaration calls China a “decisive enabler” of Russia’s war against Ukraine.',
      article: 'declaration-sentences',
    },
    {
      day: '2024-07-11',
      text: 'Beijing: the foreign ministry calls the charge unreasonable and lodges a protest.',
      article: 'beijing-rejects',
    },
    {
      day: '2024-07-11',
      text: 'Washington: four partners from the Pacific sit down with the alliance.',
      article: 'four-guests',
    },
  ] satisfies Step[] as readonly Step[],
  questions: [
    {
      question: 'Will any ally follow the words with sanctions on Chinese firms?',
    },
    {
      question: 'Which goods does the alliance mean by “dual use”, and who keeps the list?',
      answer:
        'There is no list of the alliance’s own. Its members use the common list of the Wassenaar Arrangement and, since 2022, a further one of some fifty customs codes.',
      article: 'exports-explained',
    },
    {
      question: 'Does Beijing answer with more than statements?',
    },
    {
      question: 'Does NATO regard China as an adversary?',
      answer:
        'It has said more than once that it does not, and the declaration says that the alliance remains open to constructive engagement.',
      article: 'declaration-sentences',
    },
  ] satisfies Question[] as readonly Question[],
} as const
