import type { Highlighted, Range } from '../types';

/** A place of a text that matched, and which word of the query it is. */
export interface Match {
  readonly range: Range;
  readonly term: number;
}

/** A part of a text to show around some of its matches. */
export interface Window {
  /** Where its first match begins. */
  readonly start: number;
  /** How many words of the query are in it. */
  readonly terms: number;
}

const EXCERPT_LENGTH = 160;
/** How much of the excerpt may stand before the first match. */
const LEAD = 40;

/**
 * Finds the part of a text that says most of a query: with the most words of it, of those the one with
 * the most matches, of those the first. `matches` are in the order of their starts, one at least.
 */
export function findBestWindow(matches: readonly Match[]): Window {
  let best = { start: 0, terms: 0, matches: 0 };
  for (const [first, { range }] of matches.entries()) {
    const [start] = range;
    const end = start + EXCERPT_LENGTH - Math.min(start, LEAD);
    const terms = new Set<number>();
    let count = 0;
    for (let at = first; at < matches.length; at += 1) {
      if (at > first && (matches[at]?.range[1] ?? 0) > end) break;
      terms.add(matches[at]?.term ?? 0);
      count += 1;
    }
    if (terms.size > best.terms || (terms.size === best.terms && count > best.matches)) {
      best = { start, terms: terms.size, matches: count };
    }
  }
  return best;
}

/** Cuts the excerpt of `text` around the match that begins at `first`, with its ranges. */
export function cutExcerpt(text: string, first: number, ranges: readonly Range[]): Highlighted {
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
