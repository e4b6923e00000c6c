import { renderToString } from 'preact-render-to-string'
import type { Part } from '#press'
import type { Site } from '../site.ts'
import { ContactForm } from '../views/contact/form.tsx'

/** The form under the words of the contact page. */
export const contactPart = ({ frame }: Site): Part => ({
  key: 'contact form',
  render: async () => renderToString(<ContactForm house={await frame.house()} kept headed />),
})

/** The form alone with its heading, where the desk wrote no page. */
export const contactAlonePart = ({ frame }: Site): Part => ({
  key: 'contact alone',
  render: async () => {
    const house = await frame.house()
    return renderToString(
      <>
        <h1>{house.locale.say('forms.contact')}</h1>
        <ContactForm house={house} kept />
      </>,
    )
  },
})
