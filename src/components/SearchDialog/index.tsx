import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { isField, opensSearch } from './shortcut';
import styles from './styles.module.css';
import { useDialog } from './useDialog';

/** The event by which a page opens the dialog with a text: `detail: { text }`. */
const SEARCH_EVENT = 'site:search';

/**
 * The search button of the navbar; its dialog also opens with Ctrl-K, Command-K and "/". Of the dialog
 * nothing is loaded before the reader does anything on the page; what is typed meanwhile is not lost.
 */
export default function SearchDialog(): ReactNode {
  const { shown, isLoading, open, close, prepare } = useDialog();

  useEffect(() => {
    function handleKeyDown(event: globalThis.KeyboardEvent): void {
      if (!opensSearch(event, isField(event.target))) return;
      event.preventDefault();
      open('');
    }
    function handleSearch(event: Event): void {
      // Whoever sent it need not look for another way to search.
      event.preventDefault();
      const { text: asked } = (event as CustomEvent<{ readonly text?: string }>).detail ?? {};
      open(asked ?? '');
    }
    document.addEventListener('keydown', handleKeyDown);
    document.addEventListener(SEARCH_EVENT, handleSearch);
    return () => {
      document.removeEventListener('keydown', handleKeyDown);
      document.removeEventListener(SEARCH_EVENT, handleSearch);
    };
  }, [open]);

  useEffect(() => {
    // Who moves on the page may search next.
    const events = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const;
    const options = { once: true, passive: true };
    events.forEach((name) => document.addEventListener(name, prepare, options));
    return () => events.forEach((name) => document.removeEventListener(name, prepare));
  }, [prepare]);

  return (
    <>
      <button
        type="button"
        className={styles.opener}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K /"
        aria-busy={isLoading}
        onClick={() => open('')}
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
          <path
            d="m12.8 12.8 4.4 4.4"
            stroke="currentColor"
            strokeWidth="1.8"
            strokeLinecap="round"
          />
        </svg>
        <span className={styles.openerText}>
          <Translate id="search.open">검색</Translate>
        </span>
        <Shortcut />
      </button>
      {shown &&
        // Not inside the navbar, whose styles are for the navbar.
        createPortal(<shown.Dialog text={shown.text} onClose={close} />, document.body)}
    </>
  );
}

function Shortcut(): ReactNode {
  const isApple = useIsBrowser() && /Mac|iPhone|iPad/.test(navigator.platform);
  return (
    <kbd className={styles.shortcut} aria-hidden="true">
      {isApple ? '⌘ K' : 'Ctrl K'}
    </kbd>
  );
}
