/** A part of an identifier with its place in it. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// Boundaries: lower→Upper (waitGroup), Upper→Upper lower (HTTPServer), underscores, letter↔digit. The whole
// is found besides, so that `i32` and `utf8` lose nothing by it.
const PARTS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\p{Lu}\p{N}_]+|\p{N}+/gu;

// Most words are lower case, perhaps with a capital in front.
const SPLITTABLE = /.\p{Lu}|[\p{N}_]/u;

/** Tells whether an identifier may have more than one part. */
export function isSplittable(identifier: string): boolean {
  return SPLITTABLE.test(identifier);
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
  return [...identifier.matchAll(PARTS)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
