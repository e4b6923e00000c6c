/** JSON as it may stand in a script that is never run: no text in it can end the script. */
export const inScript = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c')

export const CONTEXT = 'https://schema.org'
