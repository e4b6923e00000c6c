import type { AnchorHTMLAttributes, ComponentChildren } from 'preact'
import { safeUrl } from '#base'

type Given = Pick<AnchorHTMLAttributes, 'class' | 'rel' | 'aria-current'> & {
  href: string
  children: ComponentChildren
}

/** The one way to link: to an address that can run no code; else its text alone. */
export const Link = ({ href, children, ...rest }: Given) => {
  const safe = safeUrl(href)
  if (safe === undefined) return <>{children}</>
  return (
    <a href={safe} {...rest}>
      {children}
    </a>
  )
}
