import type { ComponentChildren } from 'preact'

type Given = {
  /** What sort of list it is. */
  above?: string
  name: string
  description?: string
  children?: ComponentChildren
}

/** The name of a list, and what it is about. */
export const ListTitle = ({ above, name, description = '', children }: Given) => (
  <>
    <div class="section-title">
      {above && <span class="kicker">{above}</span>}
      <h1>{name}</h1>
      {children}
    </div>
    {description !== '' && <p class="standfirst">{description}</p>}
  </>
)
