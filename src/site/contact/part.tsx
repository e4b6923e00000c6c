import { renderToString } from 'preact-render-to-string'
import type { Part } from '#press'
import type { Site } from '../site.ts'
import { ContactForm } from '../views/contact/form.tsx'

/** The form under the words of the contact page. */
export const contactPart = ({ frame }: Site): Part => ({
  key: 'contact form',
  render: async () => renderToString(<ContactForm house={await frame.house()} kept />),
})

/** Its heading, where the desk wrote no page. */
export const headingPart = ({ frame }: Site): Part => ({
  key: 'contact heading',
  render: async () => renderToString(<h1>{(await frame.house()).locale.say('site.contact')}</h1>),
})
