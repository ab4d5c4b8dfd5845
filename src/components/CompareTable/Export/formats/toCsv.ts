import { titleOf } from '../../../LanguageLabel';
import { categoryTitle, kindTitle } from '../../model/titles';
import type { Sheet } from './sheet';

/**
 * Writes rows as CSV (RFC 4180: lines end with CRLF, quotes are doubled) under one line of column names:
 * the construct, its category, four columns for each shown language, the caveat and the page.
 *
 * @example toCsv(sheet) // 'Construct,Category,Go: kind,…\r\nMutex,Synchronization,equivalent,…\r\n'
 */
export function toCsv({ rows, shown, locale, origin, labels }: Sheet): string {
  const head = [
    labels.construct,
    labels.category,
    ...shown.flatMap((language) =>
      [labels.kind, labels.syntax, labels.names, labels.note].map(
        (label) => `${titleOf(language)}: ${label}`,
      ),
    ),
    labels.caveat,
    labels.page,
  ];
  const lines = rows.map((row) => [
    row.title[locale],
    categoryTitle(row.category, locale),
    ...shown.flatMap((language) => {
      const { kind, symbols, syntax, note } = row.counterparts[language];
      const names = symbols.map(({ name }) => name).join(', ');
      return [kindTitle(kind, locale), syntax, names, note?.[locale] ?? ''];
    }),
    row.caveat[locale],
    origin + row.url[locale],
  ]);
  return [head, ...lines].map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}

function quote(field: string): string {
  return /[",\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
