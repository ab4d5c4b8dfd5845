/** The event by which a page asks for the search dialog; `detail.text` is what to search for. */
export const SEARCH_EVENT = 'site:search';

/** What the event carries. */
export interface SearchRequest {
  readonly text: string;
}

/**
 * Asks for the search dialog with `text` in its field. Gives whether something opened it: whoever does
 * calls `preventDefault` on the event.
 */
export function openSearch(text: string): boolean {
  const detail: SearchRequest = { text };
  return !document.dispatchEvent(new CustomEvent(SEARCH_EVENT, { detail, cancelable: true }));
}
