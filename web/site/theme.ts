/** Loaded in the head, before anything is drawn: a reader's own choice of light or dark. */
try {
  const theme = localStorage.getItem('theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {} // no storage allowed: as the device has it
