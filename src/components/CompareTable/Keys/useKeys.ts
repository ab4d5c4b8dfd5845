import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { findAction, stepRow, takesLetters } from './keys';
import type { Action } from './keys';

interface Options {
  /** Holds the search field and the rows. */
  readonly page: RefObject<HTMLElement | null>;
  readonly onToggle: (id: string) => void;
  readonly onKeys: () => void;
}

/**
 * Lets the keys of the table work while no field has the focus and no dialog is open. They come before
 * the keys of the whole site, of which "/" is one.
 */
export function useKeys({ page, onToggle, onKeys }: Options): void {
  const last = useRef<string>(undefined);

  useEffect(() => {
    function act(action: Action, root: HTMLElement): void {
      if (action === 'keys') return onKeys();
      if (action === 'filter') return focusFilter(root);
      const focused = findFocused(root);
      if (action === 'toggle') {
        if (focused !== undefined) onToggle(focused);
        return;
      }
      const next = stepRow(rowsIn(root), focused ?? last.current, action === 'next' ? 1 : -1);
      if (next !== undefined) focusRow(root, next);
      last.current = next;
    }
    function handleKeyDown(event: KeyboardEvent): void {
      const root = page.current;
      if (!root || event.isComposing || takesLetters(event.target)) return;
      if (document.querySelector('dialog[open], dialog[popover]')) return;
      const action = findAction(event);
      if (action === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      act(action, root);
    }
    // The site listens where the event comes by last: take it on its way down.
    document.addEventListener('keydown', handleKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', handleKeyDown, { capture: true });
  }, [page, onToggle, onKeys]);
}

function togglesIn(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-row-toggle]')];
}

function rowOf(element: Element | null): string | undefined {
  return element?.closest<HTMLElement>('[data-row]')?.dataset['row'];
}

function rowsIn(root: HTMLElement): readonly string[] {
  return togglesIn(root).flatMap((toggle) => rowOf(toggle) ?? []);
}

function findFocused(root: HTMLElement): string | undefined {
  const { activeElement } = document;
  return root.contains(activeElement) ? rowOf(activeElement) : undefined;
}

/** Puts the focus on what expands a row; on that of the first one where no row is named. */
export function focusRow(root: HTMLElement, id?: string): void {
  const toggles = togglesIn(root);
  const toggle = id === undefined ? toggles[0] : toggles.find((each) => rowOf(each) === id);
  toggle?.focus();
}

function focusFilter(root: HTMLElement): void {
  const field = root.querySelector<HTMLInputElement>('input[type="search"]');
  field?.focus();
  field?.select();
}
