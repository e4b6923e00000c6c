/** The address under which a style sheet, script or font is served, by its plain name. */
export type Assets = (name: string) => string

/** Reads the build's manifest.json: plain names (`site.css`, `islands.js`, `source-serif-4-latin-wght-normal.woff2`)
 * and their addresses; the reader throws on a name that was not built. */
export function readAssets(manifest: string): Assets {
  const addresses = new Map<string, string>(Object.entries(JSON.parse(manifest)))
  return (name) => {
    const address = addresses.get(name)
    if (!address) throw new Error(`${name} is not in the build: run \`npm run build\`.`)
    return address
  }
}

/** Stands in where nothing was built, as in tests. */
export const unbuilt: Assets = (name) => `/assets/${name}`
