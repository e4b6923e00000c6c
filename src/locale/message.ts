import { IntlMessageFormat } from 'intl-messageformat'

type Argument<Name extends string, Type> = { name: Name; type: Type }
/** Reads the arguments out of an ICU message. What follows a brace is a plural, a number or a name;
 * with a space, a # or a brace in it, it is the text of a plural's branch. */
type Arguments<Text> = Text extends `${string}{${infer Rest}`
  ? Rest extends `${infer Head}}${infer Tail}`
    ? Head extends `${infer Name}, plural,${string}`
      ? Rest extends `${string}, plural,${infer Branches}`
        ? Argument<Name, number> | Arguments<Branches>
        : never
      : Head extends `${infer Name}, number`
        ? Argument<Name, number> | Arguments<Tail>
        : Head extends `${string}${' ' | '#' | '{'}${string}`
          ? Arguments<Rest>
          : Argument<Head, string> | Arguments<Tail>
    : never
  : never

/** The values an ICU message needs: a number for each plural, a text for each other argument. */
export type ValuesOf<Text> = {
  [A in Arguments<Text> as A['name']]: A['type']
}
/** The same, with elements of a view allowed in place of texts. */
export type PieceValuesOf<Text, T> = {
  [A in Arguments<Text> as A['name']]: A['type'] extends string
    ? string | T | readonly (string | T)[]
    : number
}

/** An ICU message, ready to be said; tags are text, nothing is markup. `language` is a BCP 47 tag. */
export const compile = (text: string, language: string): IntlMessageFormat =>
  new IntlMessageFormat(text, language, undefined, { ignoreTag: true })
