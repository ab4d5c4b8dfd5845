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

/**
 * Gives what a text is after a key press that writes or deletes a character; undefined if the key does
 * neither.
 *
 * @example typeAhead('se', { ...stroke, key: 'l' }) // 'sel'
 */
export function typeAhead(text: string, stroke: Stroke): string | undefined {
  const { key, ctrlKey, metaKey, altKey } = stroke;
  if (ctrlKey || metaKey || altKey) return undefined;
  if (key === 'Backspace') return [...text].slice(0, -1).join('');
  return [...key].length === 1 ? text + key : undefined;
}
