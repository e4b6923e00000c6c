import { newId } from '#base'
import { isPicture } from './attachments.ts'
import type { Journey, Rooms } from './rooms.ts'
import { lineOf } from './text.ts'

/** Makes room in the paper for every picture of the old site; the files themselves are not fetched.
 * Ends early when asked to stop. */
export async function expectPictures(
  { media }: Pick<Rooms, 'media'>,
  { by, survey, notes }: Journey,
  { isStopped }: { isStopped: () => boolean },
): Promise<void> {
  const begin = newId() // those made later sort after it
  let missing = 0
  for (const attachment of survey.attachments.all()) {
    if (isStopped()) return
    const { id, file, alt, caption } = attachment
    if (!isPicture(attachment)) {
      notes.left(`attachment ${id}`, `It is no picture; links lead to its old address, ${file}.`)
      continue
    }
    const source = `wp:${survey.site.key}:attachment:${id}`
    const wanted = { source, address: file, alt, caption: lineOf(caption) }
    const picture = await media.expect(by, wanted)
    attachment.pictureId = picture.id
    notes.came('pictures', picture.id > begin ? 'created' : 'same')
    if (picture.file === null) missing += 1
  }
  if (missing > 0) {
    notes.changed(
      `${missing} × picture`,
      'Their files are not here yet: pages link to the old ones.',
    )
  }
}
