import { singular, verbalNoun } from './endings';
import { isSplittable, splitIdentifier } from './identifiers';
import { fold, normalize } from './normalize';
import { stem } from './particles';
import { scan } from './scan';
import type { RunKind } from './scan';

/*
 * The one analyzer, the same for what is indexed and what is asked:
 *
 * 1. normalize   NFC; positions are positions in the normalized text
 * 2. fold        lower case, full-width ASCII; keeps the length
 * 3. scan        runs of Hangul, of other letters and digits, operators
 * 4. forms       Hangul with its noun, English with its singular, identifiers with their parts
 */

/** Raise it with every change of what `analyze` gives: snapshots of another version are refused. */
export const ANALYZER_VERSION = 5;

/** One unit of text with its place, UTF-16 `[start, end)` in the normalized text. */
export interface Token {
  readonly kind: RunKind;
  /** As written, folded; then the same without a particle, 하다 or plural where one can be taken off. */
  readonly forms: readonly [string, ...string[]];
  /** The parts of an identifier, folded; none where it cannot be split. */
  readonly parts: readonly Part[];
  readonly start: number;
  readonly end: number;
}

/** A part of an identifier, with its place in the normalized text. */
export interface Part {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

// A longer run is data, not a word.
const LONGEST_RUN = 80;

/**
 * Gives the tokens of `text` in order. Never throws, and takes time in proportion to the length of
 * the text.
 *
 * @example analyze('비동기의').map((token) => token.forms) // [['비동기의', '비동기']]
 */
export function analyze(text: string): readonly Token[] {
  const normalized = normalize(text);
  const folded = fold(normalized);
  const tokens: Token[] = [];
  scan(folded, (kind, start, end) => {
    if (end - start > LONGEST_RUN) return;
    const parts = kind === 'word' ? partsOf(normalized.slice(start, end), start) : [];
    tokens.push({ kind, forms: formsOf(kind, folded.slice(start, end)), parts, start, end });
  });
  return tokens;
}

/**
 * Calls `visit` with each run of `text` as written, in order: what `analyze` finds, without places and
 * made for speed. {@link formsOfRun} says under what a run is found; the same run always under the same.
 */
export function forEachRun(text: string, visit: (kind: RunKind, run: string) => void): void {
  const normalized = normalize(text);
  const folded = fold(normalized);
  scan(folded, (kind, start, end) => {
    if (end - start > LONGEST_RUN) return;
    // The case decides where an identifier is split.
    visit(kind, (kind === 'word' ? normalized : folded).slice(start, end));
  });
}

/** Gives everything under which a run is found: the forms of its token, then those of its parts. */
export function formsOfRun(kind: RunKind, run: string): readonly string[] {
  if (kind !== 'word') return formsOf(kind, run);
  const forms = formsOf(kind, fold(run));
  if (!isSplittable(run)) return forms;
  const others = identifierForms(run, forms);
  return others.length === 0 ? forms : [...new Set([...forms, ...others])];
}

function formsOf(kind: RunKind, word: string): readonly [string, ...string[]] {
  if (kind === 'operator') return [word];
  const base = kind === 'hangul' ? (verbalNoun(word) ?? stem(word)) : singular(word);
  return base === undefined ? [word] : [word, base];
}

function partsOf(identifier: string, offset: number): readonly Part[] {
  const parts = splitIdentifier(identifier);
  if (parts.length < 2) return [];
  return parts.map((part) => ({
    form: fold(part.text),
    start: offset + part.start,
    end: offset + part.end,
  }));
}

// `wait_group` is found as `wait`, as `group` and, as people type it in one, as `waitgroup`.
function identifierForms(identifier: string, forms: readonly string[]): readonly string[] {
  const parts = partsOf(identifier, 0).map(({ form }) => form);
  if (parts.length < 2) return [];
  return [...parts, ...forms.map((form) => form.replaceAll('_', ''))];
}
