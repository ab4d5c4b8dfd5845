import type { Answer, PublicHit } from '../api/contract';
import { quote } from '../api/problem';
import type { Locale } from '../data/types';
import type { Range } from '../search/types';

/** How the terminal shows the hits. */
export interface Format {
  readonly locale: Locale;
  /** Width of a line in columns. */
  readonly columns: number;
  readonly hasColor: boolean;
}

/**
 * Gives the hits as a terminal shows them: kind, title and address in columns, the excerpt below.
 * Korean letters are counted as the two columns that they take.
 */
export function formatHits({ total, result, reading }: Answer<'search'>, format: Format): string {
  const kindWidth = Math.max(...result.map(({ kind }) => kind.length));
  const titleWidth = Math.max(...result.map(({ title }) => displayWidth(title)));
  const lines = result.flatMap((hit) => {
    const title = mark(hit.title, hit.highlights.title, format) + pad(hit.title, titleWidth);
    const head = `${dim(hit.kind.padEnd(kindWidth), format)}  ${title}  ${hit.url}`;
    const excerpt = formatExcerpt(hit, kindWidth + 2, format);
    return excerpt === undefined ? [head] : [head, excerpt];
  });
  const guess = reading === undefined ? '' : `${READINGS[format.locale](quote(reading))}\n\n`;
  return `${guess}${lines.join('\n')}\n\n${COUNTS[format.locale](result.length, total)}\n`;
}

/** Gives the sentence for a query that finds nothing. */
export function formatNoHit(query: string, locale: Locale): string {
  return locale === 'ko'
    ? `${quote(query)}에 맞는 결과가 없습니다.`
    : `No hit for ${quote(query)}.`;
}

/**
 * Gives the number of terminal columns that `text` takes.
 *
 * @example displayWidth('뮤텍스 a') // 8
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text.normalize('NFC')) {
    if (/[\p{M}\p{Cf}]/u.test(character)) continue;
    width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

// The scripts that East Asian Width (UAX #11) calls wide or full-width.
const WIDE =
  /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60]/u;

const READINGS = {
  ko: (reading: string) => `${reading} 검색 결과입니다. 입력한 그대로 찾으려면 --exact를 붙입니다.`,
  en: (reading: string) => `Showing ${reading}. Add --exact to search as typed.`,
};

const COUNTS = {
  ko: (shown: number, total: number) =>
    shown < total ? `${total}건 가운데 ${shown}건` : `${total}건`,
  en: (shown: number, total: number) =>
    `${shown < total ? `${shown} of ${total}` : total} ${total === 1 ? 'hit' : 'hits'}`,
};

function formatExcerpt(hit: PublicHit, indent: number, format: Format): string | undefined {
  const room = format.columns - indent;
  const end = fittingLength(hit.excerpt, room - 1);
  const text = end < hit.excerpt.length ? `${hit.excerpt.slice(0, end)}…` : hit.excerpt;
  if (text === '') return undefined;
  const ranges = hit.highlights.excerpt.filter((range) => range[1] <= end);
  return ' '.repeat(indent) + mark(text, ranges, format).replaceAll('\n', ' ');
}

function fittingLength(text: string, columns: number): number {
  let [length, width] = [0, 0];
  for (const character of text) {
    width += displayWidth(character);
    if (width > columns) break;
    length += character.length;
  }
  return length;
}

function pad(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text)));
}

function mark(text: string, ranges: readonly Range[], { hasColor }: Format): string {
  if (!hasColor) return text;
  let [marked, done] = ['', 0];
  for (const [start, end] of ranges) {
    marked += `${text.slice(done, start)}\u001b[1;33m${text.slice(start, end)}\u001b[0m`;
    done = end;
  }
  return marked + text.slice(done);
}

function dim(text: string, { hasColor }: Format): string {
  return hasColor ? `\u001b[2m${text}\u001b[0m` : text;
}
