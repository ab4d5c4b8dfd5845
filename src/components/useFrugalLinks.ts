import { useEffect } from 'react';

interface Loader {
  prefetch(path: string): unknown;
  preload(path: string): unknown;
}

/**
 * Keeps Docusaurus from loading the page of every link that comes into view: the pages of the chapter carry
 * their programs, and a reader opens few of the many that a page links to. What the pointer or a finger comes to
 * is still loaded before it is followed.
 */
export function useFrugalLinks(): void {
  useEffect(() => {
    const frame = window as unknown as { docusaurus?: Loader };
    const loader = frame.docusaurus;
    if (!loader) return;
    // The object itself is frozen.
    frame.docusaurus = { ...loader, prefetch: () => false };
    return () => {
      frame.docusaurus = loader;
    };
  }, []);
}
