import { analyze } from '../analysis/analyze';
import type { Token } from '../analysis/analyze';
import { normalize } from '../analysis/normalize';
import { cutExcerpt, findBestWindow } from './results/excerpt';
import type { Match, Window } from './results/excerpt';
import type { Highlighted, Range, SearchDocument } from './types';

/** What of a text is marked. */
export interface Marks {
  /** The tokens that were found, each with the number of the word of the query that it is for. */
  readonly tokens: ReadonlyMap<string, number>;
  /** The query: where a text holds it as typed, only that is marked; empty where words say it all. */
  readonly typed: string;
}

/** What is shown of a document that was found. */
export interface Shown {
  readonly title: Highlighted;
  readonly excerpt: Highlighted;
  /** Nothing of the query stands in it but in the text of the other locale. */
  readonly isElsewhere: boolean;
}

/**
 * Marks what was found in the title and in the best part of the text, names or code of `document`. A
 * word matched by its stem is marked without its particle. Ranges are of the text that is returned
 * with them, which is NFC.
 */
export function highlight(document: SearchDocument, marks: Marks): Shown {
  const title = normalize(document.title);
  const titleRanges = findRanges(title, marks);
  const { excerpt, isFound } = buildExcerpt(document, marks);
  const isElsewhere = titleRanges.length === 0 && !isFound && holdsAny(document.otherText, marks);
  return { title: { text: title, ranges: titleRanges }, excerpt, isElsewhere };
}

function buildExcerpt(
  document: SearchDocument,
  marks: Marks,
): { readonly excerpt: Highlighted; readonly isFound: boolean } {
  const texts = [document.text, document.names.join(', '), document.code].map(normalize);
  for (const find of [findTyped, findTokens]) {
    const found = texts.flatMap((text): readonly Candidate[] => {
      const matches = find(text, marks);
      return matches.length > 0 ? [{ text, matches, window: findBestWindow(matches) }] : [];
    });
    const best = found.reduce<Candidate | undefined>(
      (most, each) => (most && most.window.terms >= each.window.terms ? most : each),
      undefined,
    );
    if (!best) continue;
    const ranges = merge(best.matches.map(({ range }) => range));
    return { excerpt: cutExcerpt(best.text, best.window.start, ranges), isFound: true };
  }
  // A program has code alone.
  const start = [document.text, document.code].map(normalize).find((text) => text !== '');
  return { excerpt: cutExcerpt(start ?? '', 0, []), isFound: false };
}

interface Candidate {
  readonly text: string;
  readonly matches: readonly Match[];
  readonly window: Window;
}

function holdsAny(text: string, marks: Marks): boolean {
  return text !== '' && findRanges(normalize(text), marks).length > 0;
}

function findRanges(text: string, marks: Marks): readonly Range[] {
  const typed = findTyped(text, marks);
  const matches = typed.length > 0 ? typed : findTokens(text, marks);
  return merge(matches.map(({ range }) => range));
}

/** Places of the query as it was typed, in any case and with any white space. */
function findTyped(text: string, { typed }: Marks): readonly Match[] {
  const parts = typed.split(/\s+/).filter((part) => part !== '');
  if (parts.length === 0) return [];
  const pattern = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s*');
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map((match): Match => ({
    range: [match.index, match.index + match[0].length],
    term: 0,
  }));
}

function findTokens(text: string, { tokens }: Marks): readonly Match[] {
  const matches = analyze(text).flatMap((token): readonly Match[] => {
    // The stem before the word with its particle, whichever of the two was asked.
    const form = token.forms
      .slice()
      .reverse()
      .find((candidate) => tokens.has(candidate));
    if (form !== undefined) return [{ range: rangeOf(token, form), term: tokens.get(form) ?? 0 }];
    return token.parts.flatMap(({ form: part, start, end }) => {
      const term = tokens.get(part);
      return term === undefined ? [] : [{ range: [start, end], term }];
    });
  });
  return matches.sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}

// A plural is marked whole, a noun without its particle.
function rangeOf({ kind, forms, start, end }: Token, form: string): Range {
  return form === forms[0] || kind !== 'hangul' ? [start, end] : [start, start + form.length];
}

/** Joins what touches or overlaps; `ranges` are in the order of their starts. */
function merge(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last && range[0] <= last[1])
      merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])];
    else merged.push(range);
  }
  return merged;
}
