import { isParticle } from './particles';
import { OPERATORS } from './symbols';

/**
 * - `hangul`: a run of syllables and loose jamo
 * - `word`: a run of other letters, digits and underscores
 * - `operator`: one of the operators of code
 */
export type RunKind = 'hangul' | 'word' | 'operator';

type Visit = (kind: RunKind, start: number, end: number) => void;

const SPACE = 0;
const HANGUL = 1;
const WORD = 2;
const SYMBOL = 3;

/**
 * Calls `visit` with the runs of `folded` text in order, with their places in UTF-16 units. Left out
 * are particles that follow code (`Future`의), punctuation, and marks that end a sentence. Takes time
 * in proportion to the length.
 */
export function scan(folded: string, visit: Visit): void {
  const { length } = folded;
  let chunk = 0;
  let previous = SPACE;
  for (let at = 0; at < length;) {
    const kind = classAt(folded, at);
    const start = at;
    do at += kind === SPACE ? 1 : widthAt(folded, at);
    while (at < length && classAt(folded, at) === kind);
    if (kind === SPACE) chunk = at;
    else if (kind === WORD) visit('word', start, at);
    else if (kind === HANGUL) {
      const followsCode = previous === WORD || previous === SYMBOL;
      if (!followsCode || !isParticle(folded.slice(start, at))) visit('hangul', start, at);
    } else if (!isSentenceEnd(folded, chunk, start, at)) {
      visitOperators(folded, start, at, visit);
    }
    previous = kind;
  }
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return ASCII[code] ?? SYMBOL;
  if ((code >= 0xac00 && code <= 0xd7a3) || (code >= 0x3131 && code <= 0x3163)) return HANGUL;
  const char = text.slice(at, at + widthAt(text, at));
  if (/\s/.test(char)) return SPACE;
  return /[\p{L}\p{M}\p{N}]/u.test(char) ? WORD : SYMBOL;
}

const ASCII: readonly number[] = Array.from({ length: 0x80 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[\s\0]/.test(char)) return SPACE;
  return /\w/.test(char) ? WORD : SYMBOL;
});

function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && at + 1 < text.length ? 2 : 1;
}

// `무엇일까요?` and `Stop!` end a sentence; `fut.await?` and a lone `?` are code.
function isSentenceEnd(text: string, chunk: number, start: number, end: number): boolean {
  if (end < text.length && classAt(text, end) !== SPACE) return false;
  if (!/^[?!]+$/.test(text.slice(start, end))) return false;
  const before = text.slice(chunk, start);
  return /[가-힣]$/.test(before) || /^\p{L}+$/u.test(before);
}

function visitOperators(text: string, from: number, to: number, visit: Visit): void {
  for (let at = from; at < to;) {
    const length = operatorLength(text, at, to);
    if (length > 0) visit('operator', at, at + length);
    at += length || 1;
  }
}

const BY_FIRST = new Map<string, string[]>();
for (const operator of OPERATORS) {
  const known = BY_FIRST.get(operator.charAt(0));
  if (known) known.push(operator);
  else BY_FIRST.set(operator.charAt(0), [operator]);
}

function operatorLength(text: string, at: number, to: number): number {
  for (const operator of BY_FIRST.get(text.charAt(at)) ?? []) {
    if (at + operator.length <= to && text.startsWith(operator, at)) return operator.length;
  }
  return 0;
}
