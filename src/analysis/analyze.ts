import { isParticle, stem } from './particles';
import { fold, normalize } from './normalize';
import { splitIdentifier } from './identifiers';
import { OPERATORS, trimPunctuation } from './symbols';

/*
 * The one analyzer, the same for what is indexed and what is asked:
 *
 * 1. normalize   NFC; the caller's positions are positions in the normalized text
 * 2. fold        lower case, full-width ASCII; keeps the length
 * 3. chunks      runs without white space; code inside them is kept whole (`tokio::spawn`, `<-ch`)
 * 4. runs        Hangul, other letters and digits, operators
 * 5. words       Hangul with its stem; identifiers whole and in parts
 */

/** Raise it with every change of what `analyze` gives: snapshots of another version are refused. */
export const ANALYZER_VERSION = 1;

/**
 * - `word`: a run of letters or digits
 * - `part`: a part of an identifier, inside a `word`
 * - `operator`: one of the operators of code
 * - `code`: a chunk that mixes letters and operators, kept whole
 */
export type TokenKind = 'word' | 'part' | 'operator' | 'code';

/** One unit of text with its place, UTF-16 `[start, end)` in the normalized text. */
export interface Token {
  readonly kind: TokenKind;
  /** As written, folded; then the same without a particle where one can be taken off. */
  readonly forms: readonly [string, ...string[]];
  readonly start: number;
  readonly end: number;
}

/**
 * Gives the tokens of `text` in order of their start. Never throws, and takes time in proportion to
 * the length of the text.
 *
 * @example analyze('비동기의').map((token) => token.forms) // [['비동기의', '비동기']]
 */
export function analyze(text: string): readonly Token[] {
  const normalized = normalize(text);
  const folded = fold(normalized);
  const tokens: Token[] = [];
  for (const chunk of folded.matchAll(/\S+/g)) {
    const [from, to] = trimPunctuation(chunk[0].slice(0, LONGEST_CHUNK));
    const start = chunk.index + from;
    const code = findCode(chunk[0].slice(from, to));
    if (code) {
      const [codeStart, codeEnd] = [start + code.start, start + code.start + code.text.length];
      tokens.push({ kind: 'code', forms: [code.text], start: codeStart, end: codeEnd });
    }
    scanRuns(normalized, folded, chunk.index, chunk.index + chunk[0].length, tokens);
  }
  return tokens;
}

// A longer chunk is data, not a word; the bound keeps hostile input linear.
const LONGEST_CHUNK = 200;

const RUNS =
  /[가-힣ㄱ-ㅎㅏ-ㅣ]+|(?:(?![가-힣ㄱ-ㅎㅏ-ㅣ])[\p{L}\p{M}\p{N}_])+|[^\p{L}\p{M}\p{N}_\s]+/gu;
const NOT_HANGUL_RUN = /[^가-힣ㄱ-ㅎㅏ-ㅣ]+/g;
const HANGUL_START = /^[가-힣ㄱ-ㅎㅏ-ㅣ]/;
const LETTER = /[\p{L}\p{N}]/u;
const WORD_START = /^[\p{L}\p{M}\p{N}_]/u;
const HAS_OPERATOR = /[^\p{L}\p{M}\p{N}_\s]/u;

function findCode(chunk: string): { readonly text: string; readonly start: number } | undefined {
  for (const match of chunk.matchAll(NOT_HANGUL_RUN)) {
    if (!LETTER.test(match[0]) || !HAS_OPERATOR.test(match[0])) continue;
    const [from, to] = trimPunctuation(match[0]);
    const text = match[0].slice(from, to);
    if (LETTER.test(text) && HAS_OPERATOR.test(text)) return { text, start: match.index + from };
  }
  return undefined;
}

function scanRuns(
  original: string,
  folded: string,
  from: number,
  to: number,
  tokens: Token[],
): void {
  let previousIsCode = false;
  for (const match of folded.slice(from, to).matchAll(RUNS)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (HANGUL_START.test(match[0])) {
      if (!(previousIsCode && isParticle(match[0]))) tokens.push(hangulToken(match[0], start, end));
      previousIsCode = false;
    } else if (WORD_START.test(match[0])) {
      tokens.push({ kind: 'word', forms: [match[0]], start, end });
      pushParts(original.slice(start, end), start, tokens);
      previousIsCode = true;
    } else {
      const before = folded.slice(from, start);
      if (end < to || !isSentenceEnd(match[0], before)) pushOperators(match[0], start, tokens);
      previousIsCode = true;
    }
  }
}

// `무엇일까요?` and `Stop!` end a sentence; `fut.await?` and a lone `?` are code.
function isSentenceEnd(run: string, before: string): boolean {
  return /^[?!]+$/.test(run) && (/[가-힣]$/.test(before) || /^\p{L}+$/u.test(before));
}

function hangulToken(word: string, start: number, end: number): Token {
  const noun = stem(word);
  return { kind: 'word', forms: noun === undefined ? [word] : [word, noun], start, end };
}

function pushParts(identifier: string, offset: number, tokens: Token[]): void {
  const parts = splitIdentifier(identifier);
  if (parts.length < 2) return;
  for (const part of parts) {
    const [start, end] = [offset + part.start, offset + part.end];
    tokens.push({ kind: 'part', forms: [fold(part.text)], start, end });
  }
}

function pushOperators(run: string, offset: number, tokens: Token[]): void {
  for (let at = 0; at < run.length;) {
    const operator = OPERATORS.find((candidate) => run.startsWith(candidate, at));
    if (operator) {
      const start = offset + at;
      tokens.push({ kind: 'operator', forms: [operator], start, end: start + operator.length });
    }
    at += operator?.length ?? 1;
  }
}
