import type { PublicCounterpart } from '../../../../api/contract';
import type { Locale } from '../../../../data/types';
import { titleOf } from '../../../LanguageLabel';
import { splitCode } from '../../../Prose/model';
import { kindTitle } from '../../model/titles';
import { namesBeside } from '../../Rows/names';
import type { Sheet } from './sheet';

/**
 * Writes rows as a table of GitHub Flavored Markdown: the construct with a link to its page, each shown
 * language, and where the analogy breaks. Whatever a cell holds, it stays in its cell and is shown as it is.
 *
 * @example toMarkdown(sheet) // '| Construct | Go | Caveat |\n| --- | --- | --- |\n| [Mutex](…) | …'
 */
export function toMarkdown({ rows, shown, locale, origin, labels }: Sheet): string {
  const head = [labels.construct, ...shown.map(titleOf), labels.caveat].map(escapeText);
  const lines = rows.map(({ title, url, caveat, counterparts }) => [
    `[${escapeText(title[locale])}](<${origin}${url[locale]}>)`,
    ...shown.map((language) => cellOf(counterparts[language], locale)),
    proseOf(caveat[locale]),
  ]);
  const table = [head, head.map(() => '---'), ...lines];
  return table.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function cellOf(counterpart: PublicCounterpart, locale: Locale): string {
  const { kind, syntax, note } = counterpart;
  const parts = [escapeText(kindTitle(kind, locale))];
  if (syntax !== '') parts.push(codeOf(syntax));
  parts.push(...namesBeside(counterpart).map(codeOf));
  if (kind === 'none' && note) parts.push(proseOf(note[locale]));
  return parts.join('<br>');
}

/** Writes a sentence of the data, in which backticks stand around code. */
function proseOf(sentence: string): string {
  return splitCode(sentence)
    .map(({ text, isCode }) => (isCode ? codeOf(text) : escapeText(text)))
    .join('');
}

/**
 * Writes a code span (CommonMark 6.1): its fence is longer than any run of backticks inside. Only the pipe
 * is escaped in it, as GFM tables ask for.
 *
 * @example codeOf('a | `b`') // '`` a \\| `b` ``'
 */
export function codeOf(code: string): string {
  const line = code.replace(/\s+/g, ' ');
  // A table has no way to write this in a code span.
  if (line.includes('\\|')) return escapeText(line);
  const runs = line.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  // A space of each side is taken off again where both are there.
  const needsSpace = /^`|`$/.test(line) || (/^ .* $/.test(line) && line.trim() !== '');
  const padding = needsSpace ? ' ' : '';
  return `${fence}${padding}${line.replaceAll('|', '\\|')}${padding}${fence}`;
}

/** Escapes all that Markdown reads as more than a letter, and keeps to one line. */
function escapeText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+!|~&@:-]/g, '\\$&');
}
