import type { ComponentChildren } from 'preact'

/** A part of a page under a title of its own. */
export const Block = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="block">
    <div class="block-head">
      <h2>{title}</h2>
    </div>
    {children}
  </section>
)
