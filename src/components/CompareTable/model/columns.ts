import { languageIds } from '../../../data/languages';
import type { Language } from '../../../data/types';

/**
 * Shows a column after the others, or hides it. The last one stays.
 *
 * @example toggleColumn(['rust'], 'go') // ['rust', 'go']
 */
export function toggleColumn(shown: readonly Language[], language: Language): readonly Language[] {
  if (!shown.includes(language)) return [...shown, language];
  return shown.length === 1 ? shown : shown.filter((id) => id !== language);
}

/**
 * Moves a shown column by one place, -1 to the left or 1 to the right; at the edge it stays.
 *
 * @example moveColumn(['go', 'rust'], 'rust', -1) // ['rust', 'go']
 */
export function moveColumn(
  shown: readonly Language[],
  language: Language,
  by: -1 | 1,
): readonly Language[] {
  const from = shown.indexOf(language);
  const to = from + by;
  if (from === -1 || to < 0 || to >= shown.length) return shown;
  const rest = shown.filter((id) => id !== language);
  return [...rest.slice(0, to), language, ...rest.slice(to)];
}

/** Gives the languages that are no columns, in display order. */
export function hiddenColumns(shown: readonly Language[]): readonly Language[] {
  return languageIds.filter((id) => !shown.includes(id));
}
