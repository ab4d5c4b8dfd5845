import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Dialog } from './Dialog';
import { isField, opensSearch } from './keys';
import styles from './styles.module.css';

/** The search button of the navbar; its dialog also opens with Ctrl-K, Command-K and "/". */
export default function SearchDialog(): ReactNode {
  const [isOpen, setIsOpen] = useState(false);

  useEffect(() => {
    function handleKeyDown(event: globalThis.KeyboardEvent): void {
      if (!opensSearch(event, isField(event.target))) return;
      event.preventDefault();
      setIsOpen(true);
    }
    document.addEventListener('keydown', handleKeyDown);
    return () => document.removeEventListener('keydown', handleKeyDown);
  }, []);

  return (
    <>
      <button
        type="button"
        className={styles.opener}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K /"
        onClick={() => setIsOpen(true)}
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
      {isOpen &&
        // Not inside the navbar, whose styles are for the navbar.
        createPortal(<Dialog onClose={() => setIsOpen(false)} />, document.body)}
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
