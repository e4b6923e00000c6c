import type { Id } from '#base'
import { openLocale } from '#locale'
import { isMailAddress, type Mail } from '#mail'
import type { Rooms } from './rooms.ts'

type Needs = Pick<Rooms, 'paper' | 'articles' | 'comments' | 'links'> & { mail: Mail }

/** A header is one line, and what others wrote may have become a part of it. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

/** The letters the paper sends its desk; none if nobody has said where the desk reads them. */
export function openLetters({ paper, articles, comments, links, mail }: Needs) {
  async function desk() {
    const { title, contactEmail: to, language, timeZone } = await paper.settings()
    const { say } = openLocale(language, timeZone)
    const signature = say('mail.sentBy', { paper: title, address: links.origin })
    return { to, title, say, signature }
  }

  return {
    /** Tells the desk of a comment that waits, unless it waits no more. */
    async held({ id }: { id: string }): Promise<void> {
      const { to, title, say, signature } = await desk()
      const comment = await comments.get(id as Id<'comment'>)
      const article = await articles.find(comment.articleId)
      if (to === '' || comment.state !== 'held' || !article) return
      const { author: name, body } = comment
      const { headline } = article
      const how = `npm run broadsheet -- comments approve ${id}`
      const text = [say('mail.heldText', { name, headline }), body, say('mail.moderate'), how]
      const subject = oneLine(say('mail.heldSubject', { headline }))
      const letter = {
        to,
        subject,
        text: [...text, signature].join('\n\n'),
        fromName: oneLine(title),
      }
      await mail.send({ ...letter, messageId: `held.${id}` })
    },

    /** Passes on what a reader wrote in the contact form; an answer goes to the reader, if
     * letters can. */
    async message({ id }: { id: string }): Promise<void> {
      const { to, title, say, signature } = await desk()
      const message = await paper.message(id as Id<'message'>)
      if (to === '' || !message) return
      const { name, email, body } = message
      const from = say('mail.contactFrom', { name, email, paper: title })
      const subject = oneLine(say('mail.contactSubject', { subject: message.subject || name }))
      const letter = {
        to,
        subject,
        text: [from, body, signature].join('\n\n'),
        fromName: oneLine(title),
      }
      const replyTo = isMailAddress(email) && { replyTo: email }
      await mail.send({ ...letter, messageId: `message.${id}`, ...replyTo })
    },
  }
}
