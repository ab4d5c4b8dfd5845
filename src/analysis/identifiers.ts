/** A part of an identifier with its place in it. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// Boundaries: lower→Upper (waitGroup), Upper→Upper lower (HTTPServer), underscores, letter↔digit. The whole
// is found besides, so that `i32` and `utf8` lose nothing by it.
const PARTS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\p{Lu}\p{N}_]+|\p{N}+/gu;
// The same for ASCII, which nearly all code is: classes of Unicode take milliseconds to compile.
const ASCII = /^[\0-\x7f]*$/;
const ASCII_PARTS = /[A-Z]+(?![a-z])|[A-Z]?[^A-Z0-9_]+|[0-9]+/g;

// Most words are lower case, perhaps with a capital in front.
const SPLITTABLE = /.\p{Lu}|[\p{N}_]/u;
const ASCII_SPLITTABLE = /.[A-Z]|[0-9_]/;

/** Tells whether an identifier may have more than one part. */
export function isSplittable(identifier: string): boolean {
  return (ASCII.test(identifier) ? ASCII_SPLITTABLE : SPLITTABLE).test(identifier);
}

/**
 * Gives the parts of an identifier in camelCase, PascalCase or snake_case; one part means that it
 * cannot be split.
 *
 * @example splitIdentifier('WaitGroup').map((part) => part.text) // ['Wait', 'Group']
 */
export function splitIdentifier(identifier: string): readonly Part[] {
  if (identifier !== '' && !isSplittable(identifier))
    return [{ text: identifier, start: 0, end: identifier.length }];
  return [...identifier.matchAll(ASCII.test(identifier) ? ASCII_PARTS : PARTS)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
