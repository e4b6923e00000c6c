import { ownCopy } from './text.ts'

/** How many came, and what became of them: `kept` were changed here since, and stay as they are. */
type Count = { created: number; changed: number; same: number; kept: number }
const nouns = [
  ...(['articles', 'pages', 'comments', 'pictures', 'people'] as const),
  ...(['sections', 'topics', 'redirects'] as const),
] as const
type Noun = (typeof nouns)[number]
/** What happened to one item of the export, and why. */
type Line = { item: string; reason: string }

/** What an import did. */
export type Report = {
  /** The site's title and address. */
  title: string
  site: string
  came: Record<Noun, Count>
  /** What came in otherwise than it stood there. */
  changed: Line[]
  /** What did not come in. */
  left: Line[]
  /** Where the file ended before its end, in words. */
  brokenOff: string | undefined
  /** It was asked to stop; another run goes on. */
  stopped: boolean
}

/** Collects what the report will say. */
export type Notes = ReturnType<typeof openNotes>

export function openNotes() {
  const none = (): Count => ({ created: 0, changed: 0, same: 0, kept: 0 })
  const came = Object.fromEntries(nouns.map((noun) => [noun, none()])) as Record<Noun, Count>
  const changed: Line[] = []
  const left: Line[] = []
  const leftTypes = new Map<string, number>()
  return {
    came(noun: Noun, outcome: keyof Count): void {
      came[noun][outcome] += 1
    },
    changed: (item: string, reason: string): void => void changed.push(lineOf(item, reason)),
    left: (item: string, reason: string): void => void left.push(lineOf(item, reason)),
    /** One of many items of a type that has no place here. */
    leftType: (type: string): void => void leftTypes.set(type, (leftTypes.get(type) ?? 0) + 1),

    done(rest: Pick<Report, 'title' | 'site' | 'brokenOff' | 'stopped'>): Report {
      const types = [...leftTypes].map(([type, count]) => ({
        item: `${count} × ${type}`,
        reason: REASONS[type] ?? 'This type of item has no place here.',
      }))
      return { ...rest, came, changed, left: [...left, ...types] }
    },
  }
}

const lineOf = (item: string, reason: string): Line => ({
  item: ownCopy(item),
  reason: ownCopy(reason),
})

const REASONS: Record<string, string> = {
  nav_menu_item: 'Menus do not come yet: the navigation is in the settings.',
  revision: 'Former versions stay behind.',
  wp_navigation: 'Menus do not come yet: the navigation is in the settings.',
  wp_block: 'Reusable blocks do not come yet.',
  wp_global_styles: 'The look is the paper’s own.',
  wp_template: 'The look is the paper’s own.',
  wp_template_part: 'The look is the paper’s own.',
  custom_css: 'The look is the paper’s own.',
}
