import type { AttributeSpec } from 'prosemirror-model'
import { cleanAddress, cleanLine, cleanWebAddress } from './clean.ts'

/** Gives the value as it is to be kept, or throws an error that says what is allowed. */
export type Clean = (value: unknown) => unknown
export type Attribute = AttributeSpec & { clean: Clean }

/** An attribute, with what it is when not given; without `fallback` it must be given. */
export function attribute(clean: Clean, fallback?: string | number | boolean | null): Attribute {
  const validate = (value: unknown): void => void clean(value)
  return { clean, validate, ...(fallback === undefined ? {} : { default: fallback }) }
}

const refuse = (allowed: string): never => {
  throw new RangeError(allowed)
}

/** One line of at most `longest` characters. */
export const line =
  (longest = 1000): Clean =>
  (value) => {
    const kept = typeof value === 'string' ? cleanLine(value) : refuse('a line of text')
    return kept.length > longest ? refuse(`at most ${longest} characters`) : kept
  }

export const whole =
  (least: number, most: number): Clean =>
  (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
      ? value
      : refuse(`a whole number from ${least} to ${most}`)

export const oneOf =
  (...allowed: readonly (string | number)[]): Clean =>
  (value) =>
    allowed.some((one) => one === value) ? value : refuse(`one of ${allowed.join(', ')}`)

export const matching =
  (pattern: RegExp, what: string): Clean =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? value : refuse(what)

export const orNull =
  (clean: Clean): Clean =>
  (value) =>
    value === null ? null : clean(value)

/** Where a link may lead. */
export const address: Clean = (value) =>
  (typeof value === 'string' && cleanAddress(value)) || refuse('an address a link may lead to')

/** A whole address of the web. */
export const webAddress: Clean = (value) =>
  (typeof value === 'string' && cleanWebAddress(value)) || refuse('an http or https address')
