import { Refusal } from '#base'

/** The type of a body, without parameters and in lower case, and its character set if it names one. */
export function readType(header: string | undefined): { type: string; charset?: string } {
  const [type = '', ...parameters] = (header ?? '').toLowerCase().split(';')
  const named = parameters.map((one) => /^\s*charset\s*=\s*"?([\w.:-]+)"?\s*$/.exec(one)?.[1])
  const charset = named.find((name) => name !== undefined)
  return { type: type.trim(), ...(charset && { charset }) }
}

/** Refuses a type that is not among those wanted, as in `image/*` or `text/html`. */
export function checkType(type: string, accept: readonly string[]): void {
  const fits = accept.some((wanted) =>
    wanted.endsWith('/*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted,
  )
  if (!fits)
    throw new Refusal(
      'invalid',
      `What is there is ${type || 'of no type'}, not ${accept.join(' or ')}.`,
    )
}
