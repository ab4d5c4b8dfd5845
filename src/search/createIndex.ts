import { glossesOf, restoreTokens, tokenize } from './corpus/tokenize';
import type { Tokenized } from './corpus/tokenize';
import { createEngine } from './engine';
import type { Engine } from './engine';
import { buildGlosses } from './lexicon/glosses';
import type { Gloss, Glosses } from './lexicon/glosses';
import { buildNames } from './lexicon/naming/names';
import type { Names } from './lexicon/naming/names';
import { buildNameWords } from './lexicon/naming/nameWords';
import type { NameWords } from './lexicon/naming/nameWords';
import { buildVocabulary } from './lexicon/vocabulary';
import type { Vocabulary } from './lexicon/vocabulary';
import { countDocuments } from './ranking/counted';
import type { Counted } from './ranking/counted';
import { createLiteralTexts } from './lexicon/literal';
import type { LiteralTexts } from './lexicon/literal';
import { createPostingsBuilder } from './lexicon/postings';
import type { Weights } from './lexicon/postings';
import { averageLengths, createWeigher } from './ranking/weigh';
import { finish } from './slices';
import type { Steps } from './slices';
import type { Corpus, SearchDocument, StoredTokens } from './types';

/** What is computed once from documents, for `search`. */
export interface SearchIndex {
  readonly documents: readonly SearchDocument[];
  readonly engine: Engine;
  /** For each document of `engine.find(token)`, in the same order. */
  readonly weights: Weights;
  readonly vocabulary: Vocabulary;
  readonly names: Names;
  readonly nameWords: NameWords;
  readonly glosses: Glosses;
  readonly literals: LiteralTexts;
  /**
   * Those of which the words are counted: a program says again what is said where it is shown, and
   * would make its words common.
   */
  readonly counted: Counted;
  /** Word → the value of `languages` that it names in a query. */
  readonly languageWords: ReadonlyMap<string, string>;
  /** Locale of every `otherText`, where that is known. */
  readonly otherLocale: string | undefined;
}

/**
 * Builds the index of `corpus`; throws on two documents with one id. The result holds the
 * documents in the given order.
 */
export function createIndex(corpus: Corpus): SearchIndex {
  return finish(buildIndex(corpus));
}

/** Does the work of {@link createIndex} in small steps. Documents whose tokens are `stored` are not analyzed. */
export function* buildIndex(
  { documents, glossary = [], languages = {}, otherLocale }: Corpus,
  stored?: StoredTokens,
): Steps<SearchIndex> {
  assertUniqueIds(documents);
  const glosses: (readonly Gloss[])[] = [];
  for (const document of documents) {
    glosses.push(glossesOf(document));
    yield;
  }
  const tokenized = stored
    ? restoreTokens(stored, documents.length)
    : yield* tokenize(documents, glosses);
  yield;
  const { tokens, stream, fields } = tokenized;
  const counted = countDocuments(documents);
  const lengths = averageLengths(fields.filter((_, number) => counted.has(number)));
  const weigher = createWeigher(stream, tokens.all.length, lengths);
  const builder = createPostingsBuilder(tokens, stream.length);
  for (const [number, field] of fields.entries()) {
    weigher.weigh(field, (token, weight) => builder.add(number, token, weight));
    yield;
  }
  const { postings, weights } = yield* builder.build();
  yield;
  const engine = yield* createEngine(tokens.all, postings);
  yield;
  const vocabulary = buildVocabulary(tokens, findNaming(tokenized));
  yield;
  const names = yield* buildNames(documents);
  let nameWords: NameWords | undefined;
  return {
    documents,
    engine,
    weights,
    vocabulary,
    names,
    // Only for queries of several words: who types the first of them has an answer sooner.
    nameWords: {
      find: (terms) => (nameWords ??= finish(buildNameWords(documents))).find(terms),
    },
    glosses: buildGlosses(glosses.flat(), glossary),
    literals: createLiteralTexts(documents),
    counted,
    languageWords: new Map(
      Object.entries(languages).flatMap(([id, words]) => words.map((word) => [word, id])),
    ),
    otherLocale,
  };
}

function assertUniqueIds(documents: readonly SearchDocument[]): void {
  const seen = new Set<string>();
  for (const { id } of documents) {
    if (seen.has(id)) throw new Error(`Cannot index two documents with the id "${id}"`);
    seen.add(id);
  }
}

/** Gives the tokens that stand in titles, names and glosses. */
function findNaming({ stream, fields }: Tokenized): ReadonlySet<number> {
  const naming = new Set<number>();
  for (const { title, names, gloss } of fields) {
    for (const [start, end] of [title, names, gloss]) {
      for (let at = start; at < end; at += 1) naming.add(stream[at] ?? 0);
    }
  }
  return naming;
}
