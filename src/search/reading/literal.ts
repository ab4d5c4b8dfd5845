import type { Token } from '../../analysis/analyze';
import { isEnding, isLongStem, verbStems } from '../../analysis/endings';
import { keystrokes } from '../../analysis/hangul';
import type { SearchIndex } from '../createIndex';

/** Token of the index → how sure it is that it was meant, above 0 and at most 1. */
export type Expansions = ReadonlyMap<string, number>;

// How sure it is that a token of the text is what was meant.
const AS_WRITTEN = 1;
const AS_STEM = 0.9;
const AS_PREFIX = 0.55;
/** A word that the texts have is meant rather than one that starts with it. */
const BEYOND_WHOLE = 0.5;
const AS_INFLECTION = 0.6;
const MOST_EXPANSIONS = 64;
const MOST_INFLECTIONS = 96;

/**
 * Gives the tokens of the index that are spelled as `token` is: whole, without its particle, or
 * starting with it. `isOpen`: it is the last of the query and may be half typed.
 */
export function expandLiterally(index: SearchIndex, token: Token, isOpen: boolean): Expansions {
  const expansions = new Map<string, number>();
  const isWhole = token.forms.some((form) => index.vocabulary.has(form));
  token.forms.forEach((form, place) => {
    const sure = place === 0 ? AS_WRITTEN : AS_STEM;
    if (index.vocabulary.has(form)) put(expansions, form, sure);
    if (isExtendable(token, form, isOpen)) {
      const started = sure * AS_PREFIX * (isWhole ? BEYOND_WHOLE : 1);
      expandPrefix(index, keystrokes(form), started, MOST_EXPANSIONS, expansions);
    }
  });
  if (token.kind === 'hangul') expandInflections(index, token.forms[0], isWhole, expansions);
  return expansions;
}

/** Adds the other forms of the verb that `word` may be; of an unknown word what starts as it does too. */
function expandInflections(
  index: SearchIndex,
  word: string,
  isKnown: boolean,
  expansions: Map<string, number>,
): void {
  const isFound = expansions.size > 0;
  let isStarted = isKnown || isFound;
  for (const stem of verbStems(word)) {
    let hasStarted = false;
    for (const { token, keys } of index.vocabulary.startingWith(stem, MOST_INFLECTIONS)) {
      if (isEnding(keys.slice(stem.length))) put(expansions, token, AS_INFLECTION);
      else if (!isStarted && isLongStem(stem)) {
        put(expansions, token, AS_INFLECTION * (stem.length / keys.length));
        hasStarted = true;
      }
    }
    isStarted ||= hasStarted;
  }
}

/** Adds the tokens that start with `keys`, surer the more of the token was typed. */
export function expandPrefix(
  index: SearchIndex,
  keys: string,
  sure: number,
  limit: number,
  expansions: Map<string, number>,
): void {
  for (const entry of index.vocabulary.startingWith(keys, limit)) {
    put(expansions, entry.token, sure * (keys.length / entry.keys.length));
  }
}

/** Adds a token, or raises how sure it is. */
export function put(expansions: Map<string, number>, token: string, sure: number): void {
  if (sure > (expansions.get(token) ?? 0)) expansions.set(token, sure);
}

// What is still being typed may be the start of something longer, and Korean joins nouns to one word
// anywhere: 작업 훔치기 is also written 작업훔치기. One letter or an operator starts too many.
function isExtendable(token: Token, form: string, isOpen: boolean): boolean {
  if (token.kind === 'operator') return false;
  return isOpen ? keystrokes(form).length > 1 : /^[가-힣]{2}/.test(form);
}
