import type { Highlighted } from '../../search/types';

/** A part of a text that either matched as a whole or did not match. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * Splits a text at the ends of its ranges. The pieces in order are the text, none is empty.
 *
 * @example splitPieces({ text: 'select!', ranges: [[0, 6]] }) // 'select' marked, then '!'
 */
export function splitPieces({ text, ranges }: Highlighted): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const [from, to] of ranges) {
    pieces.push({ text: text.slice(end, from), isMarked: false });
    pieces.push({ text: text.slice(from, to), isMarked: true });
    end = to;
  }
  pieces.push({ text: text.slice(end), isMarked: false });
  return pieces.filter((piece) => piece.text !== '');
}
