import type { Site } from './site.ts'

/** Where what stood at a path is now, unless that would tell the address of what is not public yet. */
export async function knownRedirect(
  { paper, articles }: Pick<Site, 'paper' | 'articles'>,
  path: string,
) {
  const redirect = await paper.redirect(path)
  const hidden = redirect?.target && (await articles.hides(redirect.target))
  return hidden ? undefined : redirect
}
