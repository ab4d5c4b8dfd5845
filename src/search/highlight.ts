import { analyze } from '../analysis/analyze';
import type { Token } from '../analysis/analyze';
import { normalize } from '../analysis/normalize';
import type { Highlighted, Range, SearchDocument } from './types';

/** What of a text is marked. */
export interface Marks {
  /** The tokens that were found. */
  readonly tokens: ReadonlySet<string>;
  /** The query: where a text holds it as typed, only that is marked; empty where words say it all. */
  readonly typed: string;
}

const EXCERPT_LENGTH = 160;
/** How much of the excerpt may stand before the first match. */
const LEAD = 40;

/**
 * Marks what was found in the title and in the best part of the text, names or code of `document`. A
 * word matched by its stem is marked without its particle. Ranges are of the text that is returned
 * with them, which is NFC.
 */
export function highlight(
  document: SearchDocument,
  marks: Marks,
): { readonly title: Highlighted; readonly excerpt: Highlighted } {
  const title = normalize(document.title);
  return {
    title: { text: title, ranges: findRanges(title, marks) },
    excerpt: buildExcerpt(document, marks),
  };
}

function buildExcerpt(document: SearchDocument, marks: Marks): Highlighted {
  const texts = [document.text, document.names.join(', '), document.code].map(normalize);
  for (const find of [findTyped, findTokens]) {
    for (const text of texts) {
      const ranges = find(text, marks);
      if (ranges.length > 0) return cut(text, ranges);
    }
  }
  return cut(texts[0] ?? '', []);
}

function findRanges(text: string, marks: Marks): readonly Range[] {
  const typed = findTyped(text, marks);
  return typed.length > 0 ? typed : findTokens(text, marks);
}

/** Places of the query as it was typed, in any case and with any white space. */
function findTyped(text: string, { typed }: Marks): readonly Range[] {
  const parts = typed.split(/\s+/).filter((part) => part !== '');
  if (parts.length === 0) return [];
  const pattern = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s*');
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map((match): Range => [
    match.index,
    match.index + match[0].length,
  ]);
}

function findTokens(text: string, { tokens }: Marks): readonly Range[] {
  const ranges = analyze(text).flatMap((token): readonly Range[] => {
    // The stem before the word with its particle, whichever of the two was asked.
    const form = token.forms
      .slice()
      .reverse()
      .find((candidate) => tokens.has(candidate));
    if (form !== undefined) return [rangeOf(token, form)];
    return token.parts
      .filter((part) => tokens.has(part.form))
      .map(({ start, end }): Range => [start, end]);
  });
  return merge(ranges);
}

// A plural is marked whole, a noun without its particle.
function rangeOf({ kind, forms, start, end }: Token, form: string): Range {
  return form === forms[0] || kind !== 'hangul' ? [start, end] : [start, start + form.length];
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
