import type { Locale, Localized } from '../../data/types';

/** Shorter openings say nothing alone ("They differ after a failure."): UTF-16 units. */
const SHORTEST: Localized<number> = { ko: 24, en: 48 };

/**
 * Gives the opening of a text about a difference, such as fits one line: its first sentence, with the
 * next ones while it is too short to stand alone.
 *
 * @example caveatOf('Go waits. Rust does not wait for the tasks that it started. More.', 'en')
 * // 'Go waits. Rust does not wait for the tasks that it started.'
 */
export function caveatOf(difference: string, locale: Locale): string {
  const [first = '', ...rest] = difference.split(/(?<=[.!?])\s+(?=\S)/u);
  let caveat = first;
  for (const sentence of rest) {
    if (caveat.length >= SHORTEST[locale]) break;
    caveat += ` ${sentence}`;
  }
  return caveat;
}
