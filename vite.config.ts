import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin, type Rolldown } from 'vite'

const SITE = fileURLToPath(new URL('web/site', import.meta.url))
/** Browsers that know `light-dark()`, range queries and nesting; older ones get words on white. */
const BROWSERS = ['chrome123', 'edge123', 'firefox128', 'safari17.5']
const FONTS = fileURLToPath(new URL('node_modules/@fontsource-variable', import.meta.url))
const NAMED = /\.(css|woff2)$/

type File = Rolldown.OutputBundle[string]

/** The plain name of a file that pages ask for by name. */
function nameOf(file: File): string | undefined {
  if (file.type === 'chunk') return file.isEntry ? `${file.name}.js` : undefined
  return file.names.find((name) => NAMED.test(name))
}

/** Writes manifest.json: the plain name of each style sheet, script and font, and its address. */
function names(): Plugin {
  return {
    name: 'names',
    enforce: 'post',
    generateBundle(_, files) {
      const named = Object.values(files).map((file) => [nameOf(file), `/${file.fileName}`])
      const addresses = Object.fromEntries(named.filter(([name]) => name).sort())
      const source = JSON.stringify(addresses, null, 2)
      this.emitFile({ type: 'asset', fileName: 'manifest.json', source })
    },
  }
}

/** Lays each font's licence beside it, as the licence asks. */
function licences(): Plugin {
  return {
    name: 'licences',
    generateBundle() {
      for (const font of readdirSync(FONTS)) {
        const source = readFileSync(`${FONTS}/${font}/LICENSE`)
        this.emitFile({ type: 'asset', fileName: `assets/${font}-licence.txt`, source })
      }
    },
  }
}

export default defineConfig({
  root: SITE,
  publicDir: false,
  plugins: [names(), licences()],
  build: {
    outDir: '../../build/site',
    emptyOutDir: false,
    target: BROWSERS,
    assetsInlineLimit: 0,
    modulePreload: false,
    cssCodeSplit: true,
    rolldownOptions: {
      input: {
        site: `${SITE}/styles/site.css`,
        front: `${SITE}/styles/front.css`,
        article: `${SITE}/styles/article.css`,
        islands: `${SITE}/islands.ts`,
        theme: `${SITE}/theme.ts`,
        advert: `${SITE}/styles/advert.css`,
      },
    },
  },
})
