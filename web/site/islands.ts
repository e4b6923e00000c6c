/** What a page can do besides being read. Every hook is an attribute; without this script each page
 * is whole. Elements that are nothing without it carry `hidden` and are shown by it.
 *
 * | hook | what it does |
 * |---|---|
 * | `.embed[data-frame]` (`data-title`, `data-load`, `data-shape`) with an `a.button` in it | a button loads the frame |
 * | `[data-share]` (`data-title`, `data-url`, `data-done`) | the device's share sheet, or the address copied |
 * | `[data-print]` | prints |
 * | `[data-reading="ID"]` | tells `/read` once that the article was read |
 * | `form[data-reply]` (`data-answering`, `data-cancel`) | keeps what is typed; `input[data-token]` gets a fresh token, `input[data-parent]` the comment answered |
 * | `a[data-reply-to="ID"]` (`data-name`) in `.comment` | brings that form under the comment |
 * | `[data-sent="PATH"]` on a receipt | forgets what was typed to be sent there |
 * | `button[data-theme]` (`data-auto`, `data-light`, `data-dark`) | light, dark, or as the device |
 * | `time[data-ago][datetime]` | says how long ago, in the page's language |
 */
import { showAges } from './age.ts'
import { startEmbeds } from './embed.ts'
import { startNav } from './nav.ts'
import { startPrint } from './print.ts'
import { startReading } from './reading.ts'
import { startReply } from './reply.ts'
import { startShare } from './share.ts'
import { startThemeSwitch } from './theme-switch.ts'

startNav()
startEmbeds()
startShare()
startPrint()
startReply()
startReading()
startThemeSwitch()
showAges()
