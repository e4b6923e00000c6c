import type { Catalogue } from '../en/words.ts'

export const kinds: Catalogue['kinds'] = {
  news: 'أخبار',
  report: 'تقرير',
  opinion: 'رأي',
  editorial: 'افتتاحية',
  column: 'عمود',
  analysis: 'تحليل',
  explainer: 'شرح',
  interview: 'مقابلة',
  portrait: 'صورة شخصية',
  review: 'مراجعة',
  pictures: 'صور',
  obituary: 'وفيات',
  letter: 'رسالة',
  brief: 'بإيجاز',
  live: 'تغطية مباشرة',
  sponsored: 'مادة مموّلة',
}
