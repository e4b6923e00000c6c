/** Two or three inks on a paper, each a colour as SVG writes it. */
export type Palette = { paper: string; ink: string; second: string; third: string }

export const palettes = {
  dawn: { paper: '#f4eee2', ink: '#12353f', second: '#e2532d', third: '#f0b548' },
  dusk: { paper: '#efe6da', ink: '#1d2444', second: '#d9483b', third: '#e9a15b' },
  night: { paper: '#e8ebea', ink: '#12213a', second: '#f0b03f', third: '#5f8ea6' },
  field: { paper: '#f5efdc', ink: '#21432f', second: '#e3a72c', third: '#c9573a' },
  brick: { paper: '#f5ebe0', ink: '#38222c', second: '#c8403f', third: '#eab25a' },
  turf: { paper: '#f3f1e4', ink: '#17402f', second: '#f4a02c', third: '#79aa8b' },
  slate: { paper: '#eeebe4', ink: '#1f272c', second: '#c5361d', third: '#8ba9ab' },
  fjord: { paper: '#eef0ea', ink: '#0f3a44', second: '#d8572a', third: '#8fb7b0' },
} as const satisfies Record<string, Palette>

export type PaletteName = keyof typeof palettes
