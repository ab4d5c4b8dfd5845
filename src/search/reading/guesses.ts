import { analyze } from '../../analysis/analyze';
import type { Token } from '../../analysis/analyze';
import { keystrokes } from '../../analysis/hangul';
import { toHangul, toLatin } from '../../analysis/keyboard';
import type { SearchIndex } from '../createIndex';
import { expandLiterally, put } from './literal';
import type { Expansions } from './literal';

// How sure a guess is; always less than anything spelled as typed.
const AS_KEYBOARD = 0.7;
const AS_INITIALS = 0.5;
const AS_SLIP = 0.5;

const MOST_INITIALS = 48;
/** Fewer initial consonants stand for too many words. */
const FEWEST_INITIALS = 2;
/** Words of fewer keystrokes are a slip away from too many others. */
const SHORTEST_SLIP = 4;
/** In Korean half of the keys are vowels; four Latin letters are a slip away from more words. */
const SHORTEST_LATIN_SLIP = 5;

/** The start of a word is a slip away from more words than a whole one. */
const SHORTEST_STARTED_SLIP = 8;
const LEAST_STARTED = 2 / 3;

/** What a word of the query may have been meant as, when nothing is spelled like it. */
export interface Guess {
  readonly expansions: Expansions;
  /** The word that was read instead, where it is one. */
  readonly read?: string;
}

/**
 * Reads `word`, as typed, as initial consonants, on the other keyboard, or with one slip of a key:
 * the first of these that the index knows.
 */
export function guess(
  index: SearchIndex,
  token: Token,
  word: string,
  isOpen: boolean,
): Guess | undefined {
  return (
    guessInitials(index, word) ?? guessKeyboard(index, word, isOpen) ?? guessSlip(index, token)
  );
}

/** Reads `word` as typed on the other keyboard: Latin keys as Hangul, Hangul as Latin keys. */
export function guessKeyboard(
  index: SearchIndex,
  word: string,
  isOpen: boolean,
): Guess | undefined {
  const isHangul = /[ㄱ-ㅎㅏ-ㅣ가-힣]/.test(word);
  const read = isHangul ? toLatin(word) : toHangul(word);
  if (read === undefined || read.length < (isHangul ? 2 : 1)) return undefined;
  const tokens = analyze(read);
  const [token] = tokens;
  if (!token || tokens.length > 1) return undefined;
  const found = expandLiterally(index, token, isOpen && read.length > 2);
  if (found.size === 0) return undefined;
  return { expansions: weaken(found, AS_KEYBOARD), read };
}

function guessInitials(index: SearchIndex, word: string): Guess | undefined {
  if (!/^[ㄱ-ㅎ]+$/.test(word) || word.length < FEWEST_INITIALS) return undefined;
  const expansions = new Map<string, number>();
  for (const { token } of index.vocabulary.withInitials(word, MOST_INITIALS)) {
    put(expansions, token, AS_INITIALS * (word.length / token.length));
  }
  return expansions.size > 0 ? { expansions } : undefined;
}

/**
 * Reads `token` with one slip of a key: the word as it stands before the same without its particle, since
 * 욘지함 is 용지함 rather than 용지.
 */
export function guessSlip(index: SearchIndex, token: Token): Guess | undefined {
  // Another number is another thing.
  if (/^\d+$/.test(token.forms[0])) return undefined;
  for (const form of token.forms) {
    const keys = keystrokes(form);
    if (keys.length < (token.kind === 'hangul' ? SHORTEST_SLIP : SHORTEST_LATIN_SLIP)) continue;
    const expansions = new Map<string, number>();
    for (const entry of index.vocabulary.oneSlipFrom(keys)) put(expansions, entry.token, AS_SLIP);
    if (expansions.size > 0) return { expansions };
  }
  return guessStartedSlip(index, token.forms[0]);
}

/** A slip in the start of a longer word: 백어ㅂ of 백업하려면, as it is typed or without its ending. */
function guessStartedSlip(index: SearchIndex, form: string): Guess | undefined {
  const keys = keystrokes(form);
  if (keys.length < SHORTEST_STARTED_SLIP) return undefined;
  const expansions = new Map<string, number>();
  for (const entry of index.vocabulary.startingOneSlipFrom(keys)) {
    if (keys.length >= LEAST_STARTED * entry.keys.length) put(expansions, entry.token, AS_SLIP);
  }
  return expansions.size > 0 ? { expansions } : undefined;
}

function weaken(expansions: Expansions, by: number): Expansions {
  return new Map([...expansions].map(([token, sure]) => [token, sure * by]));
}
