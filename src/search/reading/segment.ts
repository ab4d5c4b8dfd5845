import type { SearchIndex } from '../createIndex';
import { stem } from '../../analysis/particles';

const LONGEST_PIECE = 12;
const LONGEST_WORD = 40;
const KNOWN = 1;
/** One syllable is a word by chance more often than not. */
const KNOWN_SYLLABLE = 1.6;
const UNKNOWN_SYLLABLE = 4;

/**
 * Gives the words that `word`, a run of Hangul typed without spaces, is made of, or `undefined` if more
 * than a third of it is unknown. The fewest words win; unknown syllables are left out.
 *
 * @example segment(index, '비동기런타임의') // ['비동기', '런타임의']
 */
export function segment(index: SearchIndex, word: string): readonly string[] | undefined {
  if (word.length < 3 || word.length > LONGEST_WORD) return undefined;
  // best[i]: the cheapest way to read the first i syllables.
  const best: { cost: number; from: number; isKnown: boolean }[] = [
    { cost: 0, from: 0, isKnown: true },
  ];
  for (let end = 1; end <= word.length; end += 1) {
    best[end] = {
      cost: (best[end - 1]?.cost ?? 0) + UNKNOWN_SYLLABLE,
      from: end - 1,
      isKnown: false,
    };
    for (let from = Math.max(0, end - LONGEST_PIECE); from < end; from += 1) {
      if (from === 0 && end === word.length) continue;
      const piece = word.slice(from, end);
      if (!isKnownPiece(index, piece)) continue;
      const cost = (best[from]?.cost ?? 0) + (piece.length === 1 ? KNOWN_SYLLABLE : KNOWN);
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, from, isKnown: true };
    }
  }
  const pieces: string[] = [];
  let unknown = 0;
  for (let end = word.length; end > 0; end = best[end]?.from ?? 0) {
    const step = best[end];
    if (step?.isKnown) pieces.unshift(word.slice(step.from, end));
    else unknown += 1;
  }
  return unknown * 3 > word.length || pieces.length === 0 ? undefined : pieces;
}

function isKnownPiece({ vocabulary }: SearchIndex, piece: string): boolean {
  if (vocabulary.has(piece)) return true;
  const noun = stem(piece);
  return noun !== undefined && vocabulary.has(noun);
}
