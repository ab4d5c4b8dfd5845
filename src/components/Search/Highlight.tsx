import type { ReactNode } from 'react';
import type { Highlighted } from '../../search/types';
import { splitPieces } from './pieces';

/** Shows a text with its matches marked. Everything becomes text nodes, so markup in it stays text. */
export function Highlight({ value }: { readonly value: Highlighted }): ReactNode {
  return splitPieces(value).map((piece, at) =>
    piece.isMarked ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>,
  );
}
