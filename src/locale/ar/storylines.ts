import type { Catalogue } from '../en/words.ts'

export const storylines: Catalogue['storylines'] = {
  title: 'القصص المتواصلة',
  intro: 'قصص لم تنته بعد، مع كل ما لدينا عنها.',
  mark: 'قصة متواصلة',
  markCount:
    'قصة متواصلة، {count, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}} منذ {date}',
  soFar: 'ما حدث حتى الآن',
  timeline: 'التسلسل الزمني',
  said: 'من قال ماذا',
  open: 'أسئلة مفتوحة',
  stillOpen: 'ما زال مفتوحًا',
  asked: 'طُرح في {date}، ولا جواب بعد',
  answered: 'طُرح في {date}، وأُجيب عنه في {answer}',
  allArticles: 'كل المقالات',
  allCount:
    '{count, plural, =0 {لا مقالات بعد} zero {# مقال} one {المقال الوحيد} two {المقالان} few {المقالات كلها، وهي #} many {المقالات كلها، وهي #} other {المقالات كلها، وهي #}}',
  keptBy: 'يتابعها {list}',
  lastChanged: 'آخر تعديل {time}',
  ended: 'انتهت هذه القصة في {date}.',
  read: 'اقرأ',
  follow: 'متابعة',
  none: 'لا قصص متواصلة بعد.',
  noneSoFar: 'لم يُدوَّن شيء بعد.',
}
