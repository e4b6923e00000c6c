/** Letters the program sends. */
export const mail = {
  contactSubject: 'From the contact form: {subject}',
  contactFrom: '{name} <{email}> writes by the contact form of {paper}:',
  heldSubject: 'A comment waits: {headline}',
  heldText: '{name} has commented on “{headline}”. The comment waits to be read:',
  moderate: 'Approve or reject it:',
  replySubject: '{name} has answered you: {headline}',
  replyText: '{name} has answered your comment on “{headline}”:',
  readOn: 'Read it in its place:',
  approvedSubject: 'Your comment has appeared: {headline}',
  approvedText: 'Your comment on “{headline}” now stands under the article.',
  rejectedSubject: 'Your comment: {headline}',
  rejectedText: 'Your comment on “{headline}” will not be shown.',
  why: 'The reason: {reason}',
  unsubscribe: 'No more letters about this:',
  sentBy: 'Sent by {paper}, {address}',
} as const
