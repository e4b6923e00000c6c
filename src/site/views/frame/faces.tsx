import type { Assets } from '../../assets.ts'
import type { House } from '../../house.ts'

const LATIN = ['source-serif-4-latin', 'libre-franklin-latin']
const ARABIC = ['noto-naskh-arabic-arabic']

/** The faces that a page in the paper's language is set in, fetched before all else. */
export const Faces = ({ house, assets }: { house: House; assets: Assets }) => (
  <>
    {[...LATIN, ...(house.locale.language.startsWith('ar') ? ARABIC : [])].map((face) => (
      <link
        key={face}
        rel="preload"
        href={assets(`${face}-wght-normal.woff2`)}
        as="font"
        type="font/woff2"
        crossOrigin="anonymous"
      />
    ))}
  </>
)
