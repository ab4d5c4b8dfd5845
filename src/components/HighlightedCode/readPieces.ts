import type { Token, TokenStream } from 'prismjs';
import { Prism } from './grammars';

/** What a piece of code is coloured as. */
export type Color = 'comment' | 'keyword' | 'string' | 'number' | 'function' | 'type' | 'operator';

/** A part of code that has one color, or none. */
export interface Piece {
  readonly text: string;
  readonly color: Color | undefined;
}

const COLORS: Readonly<Record<string, Color>> = {
  comment: 'comment',
  keyword: 'keyword',
  attribute: 'keyword',
  boolean: 'keyword',
  'lifetime-annotation': 'keyword',
  string: 'string',
  char: 'string',
  regex: 'string',
  number: 'number',
  constant: 'number',
  function: 'function',
  macro: 'function',
  'class-name': 'type',
  builtin: 'type',
  namespace: 'type',
  operator: 'operator',
};

/**
 * Gives `code` in pieces, as few as there are colors beside each other. In a language that is not known
 * all is one piece without a color.
 */
export function readPieces(code: string, language: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const visit = (stream: TokenStream, color: Piece['color']): void => {
    if (typeof stream === 'string') append(pieces, stream, color);
    else if (Array.isArray(stream)) for (const each of stream) visit(each, color);
    else visit(stream.content, colorOf(stream) ?? color);
  };
  const grammar = Prism.languages[language];
  visit(grammar ? Prism.tokenize(code, grammar) : code, undefined);
  return pieces;
}

function append(pieces: Piece[], text: string, color: Piece['color']): void {
  const last = pieces.at(-1);
  // White space has no color to be seen.
  if (last && (last.color === color || text.trim() === '')) {
    pieces[pieces.length - 1] = { ...last, text: last.text + text };
  } else if (text !== '') pieces.push({ text, color });
}

function colorOf({ type, alias }: Token): Color | undefined {
  const colors = [type, alias].flat().map((each) => COLORS[each]);
  return colors.filter((each) => each !== undefined).at(-1);
}
