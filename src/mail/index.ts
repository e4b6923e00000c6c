/** Letters by e-mail, by a server or into a folder. */
export { isMailAddress } from './address.ts'
export type { Letter } from './letter.ts'
export { type Mail, openMail } from './mail.ts'
export { openMailTwin } from './twin.ts'
