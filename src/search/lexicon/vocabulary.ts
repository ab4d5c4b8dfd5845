import { firstKeystroke, initials, keystrokes } from '../../analysis/hangul';
import { createSlipIndex } from './slips';
import type { SlipIndex } from './slips';
import { createKeyedIndex, indexByKeys } from './keyed';
import type { Keyed, KeyedIndex } from './keyed';
import type { Tokens } from './tokens';

/** A token of the index with the keystrokes that type it. */
export interface VocabularyEntry extends Keyed {
  readonly token: string;
}

/** The tokens of an index, to be looked up by more than their spelling. */
export interface Vocabulary {
  has(token: string): boolean;
  /** Tokens whose keystrokes start with `keys`, in their order, at most `limit`. */
  startingWith(keys: string, limit: number): readonly VocabularyEntry[];
  /** Tokens that are one slip of a key away from `keys`. */
  oneSlipFrom(keys: string): readonly VocabularyEntry[];
  /** Tokens that start with something one slip of a key away from `keys`. */
  startingOneSlipFrom(keys: string): readonly VocabularyEntry[];
  /**
   * Tokens of titles and names whose initial consonants start with `consonants`, at most `limit`: a text
   * has a word for nearly any consonants.
   */
  withInitials(consonants: string, limit: number): readonly VocabularyEntry[];
}

/**
 * Builds the vocabulary of `tokens`, of which the numbers in `naming` stand in titles and names. What
 * only guesses need is made when the first guess is: most queries are spelled as the text is.
 */
export function buildVocabulary(tokens: Tokens, naming: ReadonlySet<number>): Vocabulary {
  const entries: VocabularyEntry[] = [];
  const toEntry = (token: string, number: number): VocabularyEntry =>
    (entries[number] ??= { keys: keystrokes(token), token });
  const forwards = createKeyedIndex(
    tokens.all.keys(),
    (number) => firstKeystroke(tokens.all[number] ?? ''),
    (number) => toEntry(tokens.all[number] ?? '', number),
  );
  let slips: SlipIndex<VocabularyEntry> | undefined;
  const slipIndex = (): SlipIndex<VocabularyEntry> =>
    (slips ??= createSlipIndex(tokens.all.map(toEntry), forwards));
  let byInitials: KeyedIndex<Keyed & { readonly entry: VocabularyEntry }> | undefined;
  return {
    has: (token) => tokens.find(token) !== undefined,
    startingWith: (keys, limit) => forwards.startingWith(keys, limit),
    oneSlipFrom: (keys) => slipIndex().find(keys),
    startingOneSlipFrom: (keys) => slipIndex().findStarted(keys),
    withInitials(consonants, limit) {
      byInitials ??= indexByKeys(
        tokens.all
          .map(toEntry)
          .filter(({ token }, number) => naming.has(number) && /^[가-힣]{2,}$/.test(token))
          .map((entry) => ({ keys: initials(entry.token), entry })),
      );
      return byInitials.startingWith(consonants, limit).map(({ entry }) => entry);
    },
  };
}
