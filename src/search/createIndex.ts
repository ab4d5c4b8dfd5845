import { analyze } from '../analysis/analyze';
import { createEngine } from './engine';
import type { Engine } from './engine';
import { buildNames } from './names';
import type { NameEntry } from './names';
import type { SearchDocument } from './types';
import { buildVocabulary } from './vocabulary';
import type { VocabularyEntry } from './vocabulary';

/** What is computed once from documents, for `search`. */
export interface SearchIndex {
  readonly documents: readonly SearchDocument[];
  readonly engine: Engine;
  /** Per document: token → how strongly the document stands for it (see FIELD_WEIGHTS). */
  readonly weights: readonly ReadonlyMap<string, number>[];
  readonly vocabulary: readonly VocabularyEntry[];
  readonly names: readonly NameEntry[];
}

/** How much one occurrence counts in each field. A title says what a document is about. */
const FIELD_WEIGHTS = { title: 9, names: 7, breadcrumb: 2, text: 1, code: 1, otherText: 0.6 };

// BM25's saturation and length normalisation (Robertson and Zaragoza 2009), with their usual values.
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

/**
 * Builds the index of `documents`; throws on two documents with one id. The result holds the
 * documents in the given order.
 */
export function createIndex(documents: readonly SearchDocument[]): SearchIndex {
  assertUniqueIds(documents);
  const fields = documents.map(fieldsOf);
  const averages = averageLengths(fields);
  const weights = fields.map((field) => weigh(field, averages));
  const engine = createEngine();
  weights.forEach((tokens, number) => engine.add(number, tokens.keys()));
  const tokens = new Set(weights.flatMap((map) => [...map.keys()]));
  const vocabulary = buildVocabulary(tokens);
  return { documents, engine, weights, vocabulary, names: buildNames(documents) };
}

type FieldName = keyof typeof FIELD_WEIGHTS;
type Fields = Readonly<Record<FieldName, readonly string[]>>;
const FIELD_NAMES = Object.keys(FIELD_WEIGHTS) as readonly FieldName[];

function assertUniqueIds(documents: readonly SearchDocument[]): void {
  const seen = new Set<string>();
  for (const { id } of documents) {
    if (seen.has(id)) throw new Error(`Cannot index two documents with the id "${id}"`);
    seen.add(id);
  }
}

function fieldsOf(document: SearchDocument): Fields {
  return {
    title: tokensOf(document.title),
    names: document.names.flatMap(tokensOf),
    breadcrumb: document.breadcrumb.flatMap(tokensOf),
    text: tokensOf(document.text),
    code: tokensOf(document.code),
    otherText: tokensOf(document.otherText),
  };
}

function tokensOf(text: string): readonly string[] {
  return analyze(text).flatMap((token) => token.forms);
}

function averageLengths(all: readonly Fields[]): Readonly<Record<FieldName, number>> {
  const entries = FIELD_NAMES.map((name) => {
    const total = all.reduce((sum, fields) => sum + fields[name].length, 0);
    return [name, total / Math.max(all.length, 1) || 1] as const;
  });
  return Object.fromEntries(entries) as Record<FieldName, number>;
}

function weigh(fields: Fields, averages: Readonly<Record<FieldName, number>>): Map<string, number> {
  const weights = new Map<string, number>();
  for (const name of FIELD_NAMES) {
    const relativeLength = fields[name].length / averages[name];
    const norm = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * relativeLength);
    for (const [token, times] of countTokens(fields[name])) {
      const gain = (FIELD_WEIGHTS[name] * times) / (times + norm);
      weights.set(token, (weights.get(token) ?? 0) + gain);
    }
  }
  return weights;
}

function countTokens(tokens: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}
