import type { Stroke } from '../../SearchDialog/shortcut';

/** What a key does on the page of the table. */
export type Action = 'next' | 'previous' | 'toggle' | 'filter' | 'keys';

const LETTERS: Readonly<Record<string, Action>> = { j: 'next', k: 'previous', o: 'toggle' };

/**
 * Gives what a key press outside of fields does; undefined for all other keys and with Ctrl, Alt or
 * Command. With a Hangul layout the key J says "ㅓ", so its place on the keyboard counts then.
 *
 * @example findAction({ key: 'ㅓ', code: 'KeyJ', … }) // 'next'
 */
export function findAction(stroke: Stroke): Action | undefined {
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) return undefined;
  if (stroke.key === '/') return 'filter';
  if (stroke.key === '?') return 'keys';
  if (stroke.shiftKey) return undefined;
  const isLatin = /^[a-z]$/i.test(stroke.key);
  const letter = isLatin ? stroke.key.toLowerCase() : stroke.code.replace(/^Key/, '').toLowerCase();
  return LETTERS[letter];
}

/** Says whether typing on `target` writes or chooses something there; a box to tick takes no letters. */
export function takesLetters(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])'))
  );
}

/**
 * Gives the row that is `by` rows after `current`, which stays at the ends; the first one where
 * `current` is not among them.
 *
 * @example stepRow(['a', 'b'], 'a', 1) // 'b'
 */
export function stepRow(
  rows: readonly string[],
  current: string | undefined,
  by: 1 | -1,
): string | undefined {
  const at = current === undefined ? -1 : rows.indexOf(current);
  return at === -1 ? rows[0] : (rows[at + by] ?? rows[at]);
}
