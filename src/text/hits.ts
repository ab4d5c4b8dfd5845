import type { Answer, PublicHit } from '../api/contract';
import { quote } from '../api/problem';
import type { Locale } from '../data/types';
import { displayWidth, fittingStart, padEnd } from './layout/displayWidth';
import { createStyle, printable } from './layout/style';
import type { Style } from './layout/style';
import { wrapIndented } from './layout/wrap';
import { countOf } from './counts';
import type { Format } from './format';
import { nameCounterpart } from './lists';

/**
 * Gives the hits as a terminal shows them: kind, title and address in columns, the excerpt below. Where
 * that is wider than the terminal the address has a line of its own.
 */
export function formatHits({ total, result, reading }: Answer<'search'>, format: Format): string {
  const style = createStyle(format.hasColor);
  const indent = Math.max(...result.map(({ kind }) => kind.length)) + 2;
  const title = Math.max(...result.map((hit) => displayWidth(hit.title)));
  const address = Math.max(...result.map((hit) => displayWidth(hit.url)));
  const isWide = indent + title + 2 + address <= format.columns;
  const lines = result.map(withoutControls).flatMap((hit) => {
    const kind = style.dim(hit.kind) + ' '.repeat(indent - hit.kind.length);
    const name = style.mark(hit.title, hit.highlights.title);
    const rest = isWide
      ? [`${kind}${name}${padEnd(hit.title, title).slice(hit.title.length)}  ${hit.url}`]
      : [`${kind}${name}`, ' '.repeat(indent) + hit.url];
    const others = hit.counterparts ?? [];
    const names = others.map((each) => `${each.language}: ${nameCounterpart(each)}`);
    const below = names.map((name) => wrapIndented(name, indent, format.columns));
    return [...rest, ...below, ...formatExcerpt(hit, indent, format.columns, style)];
  });
  const guess = reading === undefined ? '' : `${READINGS[format.locale](quote(reading))}\n\n`;
  return `${guess}${lines.join('\n')}\n\n${countOf(result.length, total, format.locale)}\n`;
}

/** Gives the sentence for a query that finds nothing. */
export function formatNoHit(query: string, locale: Locale): string {
  return locale === 'ko'
    ? `${quote(query)}에 맞는 결과가 없습니다.`
    : `No hit for ${quote(query)}.`;
}

const READINGS = {
  ko: (reading: string) => `${reading} 검색 결과입니다. 입력한 그대로 찾으려면 --exact를 붙입니다.`,
  en: (reading: string) => `Showing ${reading}. Add --exact to search as typed.`,
};

// The text of a folder of Markdown is anybody's; each letter keeps its place, for the ranges.
function withoutControls(hit: PublicHit): PublicHit {
  const { title, url, excerpt } = hit;
  return { ...hit, title: printable(title), url: printable(url), excerpt: printable(excerpt) };
}

function formatExcerpt(
  { excerpt, highlights }: PublicHit,
  indent: number,
  columns: number,
  style: Style,
): readonly string[] {
  const isCut = displayWidth(excerpt) > columns - indent;
  const start = isCut ? fittingStart(excerpt, columns - indent - 1) : excerpt;
  if (start === '') return [];
  const kept = highlights.excerpt.filter(([, end]) => end <= start.length);
  return [`${' '.repeat(indent)}${style.mark(start, kept)}${isCut ? '…' : ''}`];
}
