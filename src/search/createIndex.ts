import { analyze } from '../analysis/analyze';
import { keystrokes } from '../analysis/hangul';
import { fold, normalize } from '../analysis/normalize';
import { nameKey } from '../analysis/symbols';
import { createEngine } from './engine';
import type { Engine } from './engine';
import type { SearchDocument } from './types';

/** What is computed once from documents, for `search`. */
export interface SearchIndex {
  readonly documents: readonly SearchDocument[];
  readonly engine: Engine;
  /** Per document: token → how strongly the document stands for it (see FIELD_WEIGHTS). */
  readonly weights: readonly ReadonlyMap<string, number>[];
  /** Every token with its keystrokes, sorted by keystrokes: a prefix is a contiguous run. */
  readonly vocabulary: readonly VocabularyEntry[];
  /** Whole names and titles, sorted by keystrokes. */
  readonly names: readonly NameEntry[];
}

export interface VocabularyEntry {
  readonly keys: string;
  readonly token: string;
}

export interface NameEntry {
  readonly keys: string;
  readonly name: string;
  readonly document: number;
  /** Position among the names of its document; 0 is the title. */
  readonly position: number;
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
  return { documents, engine, weights, vocabulary: vocabularyOf(weights), names: namesOf(documents) };
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

function vocabularyOf(weights: readonly ReadonlyMap<string, number>[]): VocabularyEntry[] {
  const tokens = new Set(weights.flatMap((map) => [...map.keys()]));
  return [...tokens].map((token) => ({ keys: keystrokes(token), token })).sort(byKeys);
}

function namesOf(documents: readonly SearchDocument[]): NameEntry[] {
  const entries = documents.flatMap(({ title, names }, document) =>
    [title, ...names].map((text, position) => {
      const name = nameKey(fold(normalize(text)));
      return { keys: keystrokes(name), name, document, position };
    }),
  );
  return entries.filter(({ name }) => name !== '').sort(byKeys);
}

function byKeys(a: { readonly keys: string }, b: { readonly keys: string }): number {
  return a.keys < b.keys ? -1 : a.keys > b.keys ? 1 : 0;
}

/** Gives the entries of `sorted` whose keystrokes start with `prefix`, at most `limit`. */
export function findByPrefix<T extends { readonly keys: string }>(
  sorted: readonly T[],
  prefix: string,
  limit: number,
): readonly T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.keys ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < sorted.length && found.length < limit; at += 1) {
    const entry = sorted[at];
    if (!entry?.keys.startsWith(prefix)) break;
    found.push(entry);
  }
  return found;
}
