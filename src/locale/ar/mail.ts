import type { Catalogue } from '../en/words.ts'

export const mail: Catalogue['mail'] = {
  contactSubject: 'من نموذج المراسلة: {subject}',
  contactFrom: 'كتب {name} <{email}> عبر نموذج المراسلة في {paper}:',
  heldSubject: 'تعليق ينتظر: {headline}',
  heldText: 'علّق {name} على “{headline}”، والتعليق ينتظر القراءة:',
  moderate: 'اقبله أو ارفضه:',
  replySubject: 'رد عليك {name}: {headline}',
  replyText: 'رد {name} على تعليقك على “{headline}”:',
  readOn: 'اقرأه في موضعه:',
  approvedSubject: 'ظهر تعليقك: {headline}',
  approvedText: 'تعليقك على “{headline}” منشور الآن أسفل المقال.',
  rejectedSubject: 'تعليقك: {headline}',
  rejectedText: 'لن يُنشر تعليقك على “{headline}”.',
  why: 'السبب: {reason}',
  unsubscribe: 'لإيقاف هذه الرسائل:',
  sentBy: 'أرسلته {paper}، {address}',
}
