import { useCallback, useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Shows a `<dialog>` as modal from its first render, with the focus in `field`. `close` closes it,
 * as do Escape and a click beside it; then the focus goes back to where it was and `onClosed` is
 * called.
 */
export function useModal(onClosed: () => void, field: RefObject<HTMLElement | null>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const closed = useRef(onClosed);
  useEffect(() => {
    closed.current = onClosed;
  }, [onClosed]);

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const opener = document.activeElement;
    element.showModal();
    field.current?.focus();

    const handleClose = () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
      closed.current();
    };
    // The content covers the dialog, so only its backdrop is the dialog itself.
    const handleClick = (event: MouseEvent) => {
      if (event.target === element) element.close();
    };
    element.addEventListener('close', handleClose);
    element.addEventListener('click', handleClick);
    return () => {
      element.removeEventListener('close', handleClose);
      element.removeEventListener('click', handleClick);
    };
  }, [field]);

  const close = useCallback(() => dialog.current?.close(), []);
  return { dialog, close };
}
