import { analyze } from '../analysis/analyze';
import type { Token } from '../analysis/analyze';
import { normalize } from '../analysis/normalize';
import type { Highlighted, Range, SearchDocument } from './types';

const EXCERPT_LENGTH = 160;
/** How much of the excerpt may stand before the first match. */
const LEAD = 40;

/**
 * Marks in the title and in the best part of the text, names or code of `document` the places of
 * the tokens in `marked`. A word matched by its stem is marked without its particle. Ranges are of
 * the text that is returned with them, which is NFC.
 */
export function highlight(
  document: SearchDocument,
  marked: ReadonlySet<string>,
): { readonly title: Highlighted; readonly excerpt: Highlighted } {
  const title = normalize(document.title);
  return {
    title: { text: title, ranges: findRanges(title, marked) },
    excerpt: buildExcerpt(document, marked),
  };
}

function buildExcerpt(document: SearchDocument, marked: ReadonlySet<string>): Highlighted {
  const candidates = [document.text, document.names.join(', '), document.code];
  for (const candidate of candidates) {
    const text = normalize(candidate);
    const ranges = findRanges(text, marked);
    if (ranges.length > 0) return cut(text, ranges);
  }
  return cut(normalize(document.text), []);
}

function findRanges(text: string, marked: ReadonlySet<string>): readonly Range[] {
  const ranges = analyze(text).flatMap((token) => {
    // The stem before the word with its particle, whichever of the two was asked.
    const form = token.forms
      .slice()
      .reverse()
      .find((candidate) => marked.has(candidate));
    return form === undefined ? [] : [rangeOf(token, form)];
  });
  return merge(ranges);
}

function rangeOf(token: Token, form: string): Range {
  return form === token.forms[0]
    ? [token.start, token.end]
    : [token.start, token.start + form.length];
}

function merge(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const range of ranges.slice().sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && range[0] <= last[1])
      merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])];
    else merged.push(range);
  }
  return merged;
}

function cut(text: string, ranges: readonly Range[]): Highlighted {
  const first = ranges[0]?.[0] ?? 0;
  const start = first <= LEAD ? 0 : wordStart(text, first - LEAD, first);
  const end = wordEnd(text, start, start + EXCERPT_LENGTH);
  const [before, after] = [start > 0 ? '…' : '', end < text.length ? '…' : ''];
  const shift = before.length - start;
  const inside = ranges.filter(([from, to]) => from >= start && to <= end);
  return {
    text: `${before}${text.slice(start, end)}${after}`,
    ranges: inside.map(([from, to]): Range => [from + shift, to + shift]),
  };
}

function wordStart(text: string, from: number, to: number): number {
  const space = text.slice(from, to).search(/\s/);
  return space === -1 ? safeCut(text, from) : from + space + 1;
}

function wordEnd(text: string, from: number, to: number): number {
  if (to >= text.length) return text.length;
  const space = text.slice(from, to).search(/\s\S*$/);
  return space <= 0 ? safeCut(text, to) : from + space;
}

// Never between the two halves of a character beyond the BMP.
function safeCut(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at;
}
