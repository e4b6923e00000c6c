import { to } from '#links'
import type { Site } from '../site.ts'
import { robotsTxt } from './crawlers.ts'

const NO_SELLERS = '# Nobody but the paper itself sells its advertisements.\n'
/** How long a reporter may trust the contact, at most a year by RFC 9116. */
const EXPIRES_MS = 180 * 86_400_000

/** What robots may fetch, and where they find all addresses. */
export async function robots({ paper, links }: Site): Promise<string> {
  const sitemaps = [to.sitemaps, to.newsSitemap].map(links.absolute)
  return robotsTxt((await paper.settings()).robots, sitemaps)
}

/** Who may sell advertisements for the paper (IAB ads.txt). */
export async function adsTxt({ paper }: Site): Promise<string> {
  const own = (await paper.settings()).ads.adsTxt.trim()
  return own === '' ? NO_SELLERS : `${own}\n`
}

/** Whom to tell of a fault in the paper's security (RFC 9116). */
export async function securityTxt({ paper, links }: Site): Promise<string> {
  const [{ contactEmail, publisher, language }, { noon }] = await Promise.all([
    paper.settings(),
    paper.today(),
  ])
  const email = contactEmail || publisher.email
  return [
    ...(email ? [`Contact: mailto:${email}`] : []),
    `Contact: ${links.absolute(to.contact)}`,
    `Expires: ${new Date(noon + EXPIRES_MS).toISOString()}`,
    `Preferred-Languages: ${language}`,
    `Canonical: ${links.absolute(to.securityTxt)}`,
    '',
  ].join('\n')
}
