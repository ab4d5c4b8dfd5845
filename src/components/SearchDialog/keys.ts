/** The parts of a keyboard event that the shortcuts depend on. */
export interface Stroke {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Says whether a key press opens the search: Ctrl-K or Command-K anywhere, "/" outside of fields.
 * With a Hangul layout the key K may say "ㅏ", so its place on the keyboard counts too.
 */
export function opensSearch(stroke: Stroke, isTyping: boolean): boolean {
  if (stroke.altKey) return false;
  if (stroke.ctrlKey || stroke.metaKey) return !stroke.shiftKey && isLetterK(stroke);
  return stroke.key === '/' && !isTyping;
}

function isLetterK({ key, code }: Stroke): boolean {
  const isLatin = /^[a-z]$/i.test(key);
  return key.toLowerCase() === 'k' || (!isLatin && code === 'KeyK');
}

/** Says whether typing on `target` writes text there. */
export function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** Says whether a key press is Enter; an input method reports the key as "Process". */
export function isEnter({ key, code }: Pick<Stroke, 'key' | 'code'>): boolean {
  return key === 'Enter' || code === 'Enter' || code === 'NumpadEnter';
}

/**
 * Gives the option that a key moves to, out of `count`; undefined if the key does not move or
 * there is nothing to move to. Arrows go round.
 *
 * @example moveActive('ArrowUp', 0, 5) // 4
 */
export function moveActive(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return (active + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
