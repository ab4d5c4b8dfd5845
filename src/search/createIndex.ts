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
import { createWeightsBuilder } from './lexicon/weights';
import type { Weights } from './lexicon/weights';
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
  const averages = averageLengths(fields);
  const weigher = createWeigher(tokens.all.length, averages);
  const engine = createEngine();
  const weights = createWeightsBuilder(tokens);
  for (const [number, field] of fields.entries()) {
    const found: string[] = [];
    weigher.weigh(field, (token, weight) => {
      found.push(tokens.all[token] ?? '');
      weights.add(token, weight);
    });
    engine.add(number, found);
    if (number % SLICE === SLICE - 1) yield;
  }
  yield;
  const naming = fields.flatMap(({ title, names, gloss }) => [...title, ...names, ...gloss]);
  const vocabulary = buildVocabulary(tokens, new Set(naming));
  yield;
  return {
    documents,
    engine,
    weights: weights.build(),
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

function readFields(document: SearchDocument, tokens: Tokens, glosses: Gloss[]): Fields {
  const read = (texts: readonly string[]): readonly number[] =>
    texts.length === 1 ? tokens.read(texts[0] ?? '') : texts.flatMap((text) => tokens.read(text));
  const own = [document.title, document.text].flatMap((text) => findGlosses(normalize(text)));
  glosses.push(...own);
  return {
    title: read([document.title]),
    names: read(document.names),
    gloss: read(own.map(({ en }) => en)),
    breadcrumb: read(document.breadcrumb),
    text: read([document.text]),
    code: read([document.code]),
    otherText: read([document.otherText]),
  };
}
