import { Refusal } from '#base'
import type { Article, Status } from './article.ts'

type Step = 'submit' | 'publish' | 'schedule' | 'unschedule' | 'withdraw'

/** The ways of an article: step → from where → where to. */
const FLOW: Record<Step, { from: readonly Status[]; to: readonly Status[] }> = {
  /** From desk to desk, in any direction; nothing of it is public. */
  submit: {
    from: ['draft', 'in-review', 'ready', 'withdrawn'],
    to: ['draft', 'in-review', 'ready'],
  },
  publish: { from: ['draft', 'in-review', 'ready', 'scheduled', 'withdrawn'], to: ['published'] },
  schedule: { from: ['draft', 'in-review', 'ready', 'scheduled', 'withdrawn'], to: ['scheduled'] },
  unschedule: { from: ['scheduled'], to: ['ready'] },
  withdraw: { from: ['published'], to: ['withdrawn'] },
}

const ADVICE: Record<Status, string> = {
  draft: 'It is a draft.',
  'in-review': 'It is in review.',
  ready: 'It is ready, and not scheduled.',
  scheduled: 'It is scheduled: unschedule it first.',
  published: 'It is published: withdraw it first.',
  withdrawn: 'It is withdrawn already.',
}

/** Refuses a step that does not begin, or end, where the article stands. */
export function checkStep(step: Step, { status }: Article, to?: Status): void {
  const way = FLOW[step]
  if (!way.from.includes(status)) throw new Refusal('conflict', ADVICE[status])
  if (to && !way.to.includes(to)) throw new Refusal('invalid', `This does not lead to “${to}”.`)
}

/** Refuses to let readers have an article at this time (epoch ms), while its embargo lasts or when
 * it has no headline. */
export function checkMayAppear({ headline, embargoUntil }: Article, at: number): void {
  if (headline === '') throw new Refusal('invalid', 'Give it a headline first.')
  if (embargoUntil === null || at >= embargoUntil) return
  const until = new Date(embargoUntil).toISOString()
  throw new Refusal('conflict', `It is under embargo until ${until}: not before then.`)
}
