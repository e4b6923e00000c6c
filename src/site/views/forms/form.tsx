import type { ComponentChildren, VNode } from 'preact'
import type { Locale } from '#locale'
import type { House } from '../../house.ts'
import { Summary, Trap } from './field.tsx'

/** A field with something wrong, by the id of its element. */
export type Faulty = { id: string; label: string; missing: boolean }

/** What every form is given. */
export type FormGiven = {
  house: House
  /** Why it was not sent, where no field is wrong. */
  notice?: string | undefined
  /** Empty on a kept page, where a script fetches one. */
  token?: string
  /** On a page that is kept, and read by scripts. */
  kept?: boolean
  /** Under a heading of its own, as one of several things on the page. */
  headed?: boolean
  send?: string
}

type Given = Omit<FormGiven, 'send'> & {
  id: string
  action: string
  title: string
  notSent: string
  send: string
  faulty: readonly Faulty[]
  intro?: string
  /** For scripts, on a kept page. */
  data?: Readonly<Record<string, string>>
  after?: ComponentChildren
  children: ComponentChildren
}

/** Comment and name are missing. Please correct: e-mail. */
function faultList({ pieces, listPieces }: Locale, faulty: readonly Faulty[]): (string | VNode)[] {
  const linksTo = (wanted: boolean): VNode[] =>
    faulty
      .filter(({ missing }) => missing === wanted)
      .map(({ id, label }) => (
        <a key={id} href={`#${id}`}>
          {label}
        </a>
      ))
  const [missing, wrong] = [linksTo(true), linksTo(false)]
  const told: (string | VNode)[] = []
  if (missing.length > 0) {
    const given = { count: missing.length, list: listPieces(missing) }
    told.push(' ', ...pieces<'reply.missing', VNode>('reply.missing', given))
  }
  if (wrong.length > 0) {
    const given = { list: listPieces(wrong) }
    told.push(' ', ...pieces<'reply.pleaseCorrect', VNode>('reply.pleaseCorrect', given))
  }
  return told
}

/** A form that is whole without a script: on a page of its own, which names it, or under its heading. */
export const Form = (given: Given) => {
  const { house, id, action, title, notice, token = '', kept, headed, send, faulty } = given
  const { locale } = house
  return (
    <form
      class="reply talk"
      {...{ id, action, method: 'post', novalidate: true }}
      {...(headed ? { 'aria-labelledby': `${id}-title` } : { 'aria-label': title })}
      {...(kept && { 'data-reply': '', ...given.data })}
    >
      {headed && <h2 id={`${id}-title`}>{title}</h2>}
      {given.intro && <p class="meta">{given.intro}</p>}
      {(faulty.length > 0 || notice) && (
        <Summary>
          {given.notSent}
          {notice && ` ${notice}`}
          {faultList(locale, faulty)}
        </Summary>
      )}
      {given.children}
      <Trap label={locale.say('reply.trap')} />
      <input type="hidden" name="token" value={token} data-token />
      <p>
        <button type="submit" class="button solid">
          {send}
        </button>
      </p>
      {given.after}
    </form>
  )
}
