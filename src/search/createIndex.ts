import { normalize } from '../analysis/normalize';
import { createEngine } from './engine';
import type { Engine } from './engine';
import { buildGlosses, findGlosses } from './lexicon/glosses';
import type { Gloss, Glosses } from './lexicon/glosses';
import { buildNames } from './lexicon/names';
import type { Names } from './lexicon/names';
import { buildNameWords } from './lexicon/nameWords';
import type { NameWords } from './lexicon/nameWords';
import { buildVocabulary } from './lexicon/vocabulary';
import type { Vocabulary } from './lexicon/vocabulary';
import { createLiteralTexts } from './literal';
import type { LiteralTexts } from './literal';
import { createPostingsBuilder } from './lexicon/postings';
import type { Weights } from './lexicon/postings';
import { createTokens } from './lexicon/tokens';
import type { Tokens } from './lexicon/tokens';
import { averageLengths, createWeigher } from './weigh';
import type { Fields } from './weigh';
import type { Corpus, SearchDocument } from './types';

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
  /** Word → the value of `languages` that it names in a query. */
  readonly languageWords: ReadonlyMap<string, string>;
}

/** Documents that are worked on before the caller may do something else. */
const SLICE = 24;

/**
 * Builds the index of `corpus`; throws on two documents with one id. The result holds the
 * documents in the given order.
 */
export function createIndex(corpus: Corpus): SearchIndex {
  const building = buildIndex(corpus);
  for (;;) {
    const step = building.next();
    if (step.done) return step.value;
  }
}

/**
 * Does the work of {@link createIndex} in slices of a few milliseconds, so that a page can draw between
 * them; `pause` is awaited after each.
 */
export async function createIndexInSlices(
  corpus: Corpus,
  pause: () => Promise<void>,
): Promise<SearchIndex> {
  const building = buildIndex(corpus);
  for (;;) {
    const step = building.next();
    if (step.done) return step.value;
    await pause();
  }
}

function* buildIndex({
  documents,
  glossary = [],
  languages = {},
}: Corpus): Generator<undefined, SearchIndex> {
  assertUniqueIds(documents);
  const tokens = createTokens();
  const glosses: Gloss[] = [];
  const fields: Fields[] = [];
  for (const [number, document] of documents.entries()) {
    fields.push(readFields(document, tokens, glosses));
    if (number % SLICE === SLICE - 1) yield;
  }
  const stream = tokens.stream();
  const weigher = createWeigher(stream, tokens.all.length, averageLengths(fields));
  const builder = createPostingsBuilder(tokens, stream.length);
  for (const [number, field] of fields.entries()) {
    weigher.weigh(field, (token, weight) => builder.add(number, token, weight));
    if (number % SLICE === SLICE - 1) yield;
  }
  yield;
  const { postings, weights } = builder.build();
  yield;
  const engine = createEngine(postings, documents.length);
  yield;
  const vocabulary = buildVocabulary(tokens, findNaming(stream, fields));
  yield;
  return {
    documents,
    engine,
    weights,
    vocabulary,
    names: buildNames(documents),
    nameWords: buildNameWords(documents),
    glosses: buildGlosses(glosses, glossary),
    literals: createLiteralTexts(documents),
    languageWords: new Map(
      Object.entries(languages).flatMap(([id, words]) => words.map((word) => [word, id])),
    ),
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
function findNaming(stream: Uint32Array, all: readonly Fields[]): ReadonlySet<number> {
  const naming = new Set<number>();
  for (const { title, names, gloss } of all) {
    for (const [start, end] of [title, names, gloss]) {
      for (let at = start; at < end; at += 1) naming.add(stream[at] ?? 0);
    }
  }
  return naming;
}

function readFields(document: SearchDocument, tokens: Tokens, glosses: Gloss[]): Fields {
  const own = [document.title, document.text].flatMap((text) => findGlosses(normalize(text)));
  glosses.push(...own);
  return {
    title: tokens.read([document.title]),
    names: tokens.read(document.names),
    gloss: tokens.read(own.map(({ en }) => en)),
    breadcrumb: tokens.read(document.breadcrumb),
    text: tokens.read([document.text]),
    code: tokens.read([document.code]),
    otherText: tokens.read([document.otherText]),
  };
}
