import { normalize } from '../../analysis/normalize';
import { findGlosses } from '../lexicon/glosses';
import type { Gloss } from '../lexicon/glosses';
import { createTokenReader, toTokens } from '../lexicon/tokens';
import type { TokenReader, Tokens } from '../lexicon/tokens';
import { finish } from '../slices';
import type { Steps } from '../slices';
import type { Range, SearchDocument, StoredTokens } from '../types';
import { FIELD_NAMES } from '../ranking/weigh';
import type { FieldName, Fields } from '../ranking/weigh';

/** The documents of a corpus as the analyzer reads them. */
export interface Tokenized {
  readonly tokens: Tokens;
  /** The numbers of all tokens in the order in which they stand. */
  readonly stream: Uint32Array;
  /** Where the fields of each document stand in the stream. */
  readonly fields: readonly Fields[];
}

/** Reads `documents`, each in a step; `glosses` are what {@link glossesOf} gives of each. */
export function* tokenize(
  documents: readonly SearchDocument[],
  glosses: readonly (readonly Gloss[])[],
): Steps<Tokenized> {
  const reader = createTokenReader();
  const fields: Fields[] = [];
  for (const [number, document] of documents.entries()) {
    fields.push(readFields(reader, document, glosses[number] ?? []));
    yield;
  }
  return { tokens: reader.tokens, stream: reader.stream(), fields };
}

/** Gives the words that the text of a document explains. */
export function glossesOf({ title, text }: SearchDocument): readonly Gloss[] {
  return [title, text].flatMap((each) => findGlosses(normalize(each)));
}

/** Gives what is stored so that {@link restoreTokens} need not read `documents` again. */
export function storeTokens(documents: readonly SearchDocument[]): StoredTokens {
  const { tokens, stream, fields } = finish(tokenize(documents, documents.map(glossesOf)));
  return {
    distinct: tokens.all,
    stream: [...stream],
    lengths: fields.flatMap((each) =>
      FIELD_NAMES.map((name) => {
        const [start, end] = each[name];
        return end - start;
      }),
    ),
  };
}

/** Gives what was stored of `count` documents. Throws if it is of others. */
export function restoreTokens(stored: StoredTokens, count: number): Tokenized {
  const { distinct, stream, lengths } = stored;
  const all = lengths.reduce((sum, length) => sum + length, 0);
  if (lengths.length !== count * FIELD_NAMES.length || all !== stream.length) {
    throw new Error(
      `Cannot load a search index whose tokens are not those of its ${String(count)} documents: ` +
        'build the site again, then reload the page',
    );
  }
  const fields: Fields[] = [];
  let end = 0;
  for (let at = 0; at < lengths.length; at += FIELD_NAMES.length) {
    const ranges = FIELD_NAMES.map((name, place): [FieldName, Range] => {
      const start = end;
      end += lengths[at + place] ?? 0;
      return [name, [start, end]];
    });
    fields.push(Object.fromEntries(ranges) as Record<FieldName, Range>);
  }
  return { tokens: toTokens(distinct), stream: Uint32Array.from(stream), fields };
}

function readFields(
  reader: TokenReader,
  document: SearchDocument,
  glosses: readonly Gloss[],
): Fields {
  return {
    title: reader.read([document.title]),
    names: reader.read(document.names),
    gloss: reader.read(glosses.map(({ en }) => en)),
    breadcrumb: reader.read(document.breadcrumb),
    text: reader.read([document.text]),
    code: reader.read([document.code]),
    otherText: reader.read([document.otherText]),
  };
}
