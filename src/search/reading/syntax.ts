/** A query taken apart. */
export interface Asked {
  /** What is searched: all but the filters and excluded words. */
  readonly text: string;
  /** Quoted parts, which a hit has to hold as they stand. */
  readonly phrases: readonly string[];
  /** Words that no hit may hold. */
  readonly excluded: readonly string[];
  /** The value of `lang:`, lower case. */
  readonly language?: string;
}

const FILTER = /(?<!\S)(?:lang|언어):([^\s:]+)(?!\S)/gi;
// Quotes inside code are code: `#[path = "x"]`.
const PHRASE = /(?<!\S)["“]([^"”]*[^"”\s][^"”]*)["”](?!\S)/g;
// At the start it is a flag: `--install`, `-p`.
const EXCLUDED = /(?<=\S\s+)-(?=[\p{L}\p{N}_]{2})(\S+)/gu;

/**
 * Takes `query`, normalized text, apart: `lang:rust`, `"exact phrase"`, `-without`. What is not
 * written so is text, an open quote included.
 *
 * @example parseQuery('select -go "진 쪽"') // { text: 'select 진 쪽', phrases: ['진 쪽'], excluded: ['go'] }
 */
export function parseQuery(query: string): Asked {
  let language: string | undefined;
  const phrases: string[] = [];
  const excluded: string[] = [];
  const text = query
    .replace(FILTER, (_, value: string) => {
      language = value.toLowerCase();
      return '';
    })
    .replace(PHRASE, (_, phrase: string) => {
      phrases.push(phrase);
      return phrase;
    })
    .replace(EXCLUDED, (_, word: string) => {
      excluded.push(word);
      return '';
    })
    .replace(/\s+/g, ' ')
    .trim();
  return { text, phrases, excluded, ...(language === undefined ? {} : { language }) };
}
