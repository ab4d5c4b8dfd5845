import { isField, typeAhead } from './shortcut';

/** What is typed while there is no field for it yet. */
export interface Typing {
  /** Gives all of it so far. */
  text(): string;
  stop(): void;
}

/**
 * Collects what is typed outside of fields, after `initial`, until it is stopped; the page gets nothing of
 * it. Escape is told to `onEscape`.
 */
export function collectTyping(initial: string, onEscape: () => void): Typing {
  let text = initial;
  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') onEscape();
    const next = isField(event.target) ? undefined : typeAhead(text, event);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    text = next;
  }
  document.addEventListener('keydown', handleKeyDown, true);
  return {
    text: () => text,
    stop: () => document.removeEventListener('keydown', handleKeyDown, true),
  };
}
