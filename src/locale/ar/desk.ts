import type { Catalogue } from '../en/words.ts'

export const desk: Catalogue['desk'] = {
  advertisement: 'إعلان',
  advertisementBy: 'إعلان من {name}',
  sponsored: 'برعاية {name}',
  aboutAds: 'عن الإعلانات',
  corrections: 'التصويبات',
  correctionsIntro: 'ما أخطأنا فيه وصوّبناه، الأحدث أولًا.',
  correctionsNone: 'لم يُصوَّب شيء بعد.',
  correctionOf: 'تصويب {headline}',
  reportError: 'أبلغنا عن خطأ',
}
