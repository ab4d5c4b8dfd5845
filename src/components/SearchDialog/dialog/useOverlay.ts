import { useCallback, useEffect, useRef } from 'react';
import type { RefObject } from 'react';

interface Options {
  readonly field: RefObject<HTMLElement | null>;
  readonly onClosed: () => void;
  /** Something that the reader waits for is under way. */
  readonly isBusy: boolean;
}

/**
 * Shows a `<dialog popover>` above the page from its first render, with the focus in `field`. `close`
 * closes it, as do Escape, the back gesture and a click beside it; then the focus goes back to where it
 * was and `onClosed` is called.
 *
 * Not `showModal()`: that styles the whole page anew before the dialog is seen, which takes longer than
 * all else that opening does. The page behind becomes inert as soon as nobody waits.
 */
export function useOverlay({ field, onClosed, isBusy }: Options) {
  const dialog = useRef<HTMLDialogElement>(null);
  const closed = useRef(onClosed);
  useEffect(() => {
    closed.current = onClosed;
  }, [onClosed]);

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const opener = document.activeElement;
    element.showPopover();
    field.current?.focus();

    const handleToggle = ({ newState }: ToggleEvent) => {
      if (newState !== 'closed') return;
      setBehind(element, false);
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
      closed.current();
    };
    element.addEventListener('toggle', handleToggle);
    return () => {
      element.removeEventListener('toggle', handleToggle);
      setBehind(element, false);
    };
  }, [field]);

  useEffect(() => {
    if (dialog.current && !isBusy) setBehind(dialog.current, true);
  }, [isBusy]);

  const close = useCallback(() => dialog.current?.hidePopover(), []);
  return { dialog, close };
}

/** Makes all of the page but `dialog` inert, or usable again. */
function setBehind(dialog: HTMLElement, isInert: boolean): void {
  for (const sibling of document.body.children) {
    if (sibling !== dialog) sibling.toggleAttribute('inert', isInert);
  }
}
