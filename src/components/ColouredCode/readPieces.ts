import type { Token, TokenStream } from 'prismjs';
import { Prism } from './grammars';

/** What a piece of code is coloured as. */
export type Colour = 'comment' | 'keyword' | 'string' | 'number' | 'function' | 'type' | 'operator';

/** A part of code that has one colour, or none. */
export interface Piece {
  readonly text: string;
  readonly colour: Colour | undefined;
}

const COLOURS: Readonly<Record<string, Colour>> = {
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
 * Gives `code` in pieces, as few as there are colours beside each other. In a language that is not known
 * all is one piece without a colour.
 */
export function readPieces(code: string, language: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const visit = (stream: TokenStream, colour: Piece['colour']): void => {
    if (typeof stream === 'string') append(pieces, stream, colour);
    else if (Array.isArray(stream)) for (const each of stream) visit(each, colour);
    else visit(stream.content, colourOf(stream) ?? colour);
  };
  const grammar = Prism.languages[language];
  visit(grammar ? Prism.tokenize(code, grammar) : code, undefined);
  return pieces;
}

function append(pieces: Piece[], text: string, colour: Piece['colour']): void {
  const last = pieces.at(-1);
  // White space has no colour to be seen.
  if (last && (last.colour === colour || text.trim() === '')) {
    pieces[pieces.length - 1] = { ...last, text: last.text + text };
  } else if (text !== '') pieces.push({ text, colour });
}

function colourOf({ type, alias }: Token): Colour | undefined {
  const colours = [type, alias].flat().map((each) => COLOURS[each]);
  return colours.filter((each) => each !== undefined).at(-1);
}
