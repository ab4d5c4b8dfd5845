/** A query taken apart. */
export interface Asked {
  /** What is searched: all but the filters and excluded words. */
  readonly text: string;
  /** Quoted parts, which a hit has to hold as they stand. */
  readonly phrases: readonly string[];
  /** Words that no hit may hold. */
  readonly excluded: readonly string[];
  /** The last value of `lang:`, lower case; it may name no language. */
  readonly language?: string;
}

/** What the index knows of words that could be more than words. */
interface Known {
  /** Tells whether `text` is or asks for a name, of which no part excludes: `go test -race`. */
  readonly isName: (text: string) => boolean;
}

const NOTHING_KNOWN: Known = { isName: () => false };

/** Each is looked for in every document that has the words. */
const MOST_PARTS = 8;

// Stands for a phrase while words are excluded: `"go test -race"` excludes nothing. Cannot be typed
// beside a digit, since what is typed has no control characters left.
const HOLDER = '\u0001';
// eslint-disable-next-line no-control-regex -- see HOLDER
const HELD = /\u0001(\d+)/g;

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
export function parseQuery(query: string, { isName }: Known = NOTHING_KNOWN): Asked {
  let language: string | undefined;
  const unlimited = query
    .replace(FILTER, (_, value: string) => {
      language = value.toLowerCase();
      return '';
    })
    .replace(/\s+/g, ' ')
    .trim();
  const limit = language === undefined ? {} : { language };
  if (isName(unlimited)) return { text: unlimited, phrases: [], excluded: [], ...limit };
  const phrases: string[] = [];
  const excluded: string[] = [];
  const text = unlimited
    .replace(PHRASE, (_, phrase: string) => `${HOLDER}${String(phrases.push(phrase) - 1)}`)
    .replace(EXCLUDED, (_, word: string) => {
      excluded.push(word);
      return '';
    })
    .replace(HELD, (_, place: string) => phrases[Number(place)] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    text,
    phrases: [...new Set(phrases)].slice(0, MOST_PARTS),
    excluded: [...new Set(excluded)].slice(0, MOST_PARTS),
    ...limit,
  };
}
