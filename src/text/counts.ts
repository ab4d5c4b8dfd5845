import type { Locale } from '../data/types';

/**
 * Gives how many entries are shown, and of how many where some are left out.
 *
 * @example countOf(2, 3, 'en') // '2 of 3'
 */
export function countOf(shown: number, total: number, locale: Locale): string {
  if (locale === 'ko') return shown < total ? `${total}건 가운데 ${shown}건` : `${total}건`;
  if (shown < total) return `${shown} of ${total}`;
  return `${total} ${total === 1 ? 'entry' : 'entries'}`;
}
