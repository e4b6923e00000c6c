import type { Published } from '#articles'
import type { House } from '../../house.ts'

/** Passing on and printing, which need a script and show only with it. */
export const Acts = ({ house, article }: { house: House; article: Published }) => {
  const { say } = house.locale
  return (
    <>
      <button
        type="button"
        class="button"
        hidden
        data-share
        data-title={article.headline}
        data-done={say('article.addressCopied')}
      >
        {say('article.share')}
      </button>{' '}
      <button type="button" class="button" hidden data-print>
        {say('article.print')}
      </button>{' '}
    </>
  )
}

/** The way down to the comments. */
export const TalkCount = ({ house, count }: { house: House; count: number }) => (
  <a class="button" href="#comments">
    {house.locale.say('article.comments', { count })}
  </a>
)
