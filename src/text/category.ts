import type { PublicCategory } from '../api/contract';
import { wrap } from './layout/wrap';
import type { Format } from './format';
import { formatList } from './lists';
import { formatHead, join } from './parts';

/** Gives a category as a terminal shows it: what it is about, and the row of each of its constructs. */
export function formatCategory(category: PublicCategory, format: Format): string {
  const { id, title, summary, url, constructs } = category;
  const { locale, columns } = format;
  const rows = { schemaVersion: 1, total: constructs.length, result: constructs } as const;
  return join([
    formatHead(title[locale], `${id} · ${url[locale]}`, format),
    wrap(summary[locale], columns).join('\n'),
    formatList('constructs', rows, format).trimEnd(),
  ]);
}
