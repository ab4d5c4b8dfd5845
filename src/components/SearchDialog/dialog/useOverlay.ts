import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

interface Options {
  readonly field: RefObject<HTMLElement | null>;
  readonly onClosed: () => void;
  /** Something that the reader waits for is under way. */
  readonly isBusy: boolean;
}

/**
 * Shows a `<dialog popover>` above the page from its first render, with the focus in `field`. `close`
 * closes it, as do Escape, the back gesture and a click beside it, which does nothing else; then the focus
 * goes back to where it was and `onClosed` is called.
 *
 * Not with `showModal()`, but where it must: that styles the whole page anew before the dialog is seen,
 * which takes longer than all else that opening does. The page behind becomes inert when nobody waits.
 */
export function useOverlay({ field, onClosed, isBusy }: Options) {
  const dialog = useRef<HTMLDialogElement>(null);
  const closed = useRef(onClosed);
  useEffect(() => {
    closed.current = onClosed;
  }, [onClosed]);

  // Before the browser draws: else it draws the page once more without the dialog.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const opener = document.activeElement;
    if (canBePopover(element)) element.showPopover();
    else element.showModal();
    field.current?.focus();

    // At once: the page that is gone to may want the focus.
    const handleBeforeToggle = ({ newState }: ToggleEvent) => {
      if (newState === 'closed') setBehind(element, false);
    };
    const handleToggle = ({ newState }: ToggleEvent) => {
      if (newState === 'closed') handleClose();
    };
    const handleClose = () => {
      // Not every browser tells before a modal dialog closes.
      setBehind(element, false);
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
      closed.current();
    };
    const handleClick = (event: MouseEvent) => {
      // The content covers a dialog, so only its backdrop is the dialog itself.
      if (event.target === element) hide(element);
      if (element.contains(event.target as Node)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    element.addEventListener('beforetoggle', handleBeforeToggle);
    element.addEventListener('toggle', handleToggle);
    element.addEventListener('close', handleClose);
    document.addEventListener('click', handleClick, true);
    return () => {
      element.removeEventListener('beforetoggle', handleBeforeToggle);
      element.removeEventListener('toggle', handleToggle);
      element.removeEventListener('close', handleClose);
      document.removeEventListener('click', handleClick, true);
      setBehind(element, false);
    };
  }, [field]);

  useEffect(() => {
    const element = dialog.current;
    if (!element || isBusy) return;
    setBehind(element, true);
    // Tab may have left for what is inert now.
    if (!element.contains(document.activeElement)) field.current?.focus();
  }, [field, isBusy]);

  const close = useCallback(() => {
    if (dialog.current) hide(dialog.current);
  }, []);
  return { dialog, close };
}

/** Older browsers have no popovers, and above a modal dialog none can be used. */
function canBePopover(dialog: HTMLDialogElement): boolean {
  return 'showPopover' in dialog && !document.querySelector('dialog[open]');
}

function hide(dialog: HTMLDialogElement): void {
  if (dialog.open) dialog.close();
  else dialog.hidePopover();
}

/** Makes all of the page but `dialog` inert, or usable again. */
function setBehind(dialog: HTMLElement, isInert: boolean): void {
  for (const sibling of document.body.children) {
    if (sibling !== dialog) sibling.toggleAttribute('inert', isInert);
  }
}
