/** Most searches that are remembered. */
export const MOST_RECENT = 8;

/**
 * Reads what `formatRecent` wrote; empty where that is anything else, since others may write there.
 *
 * @example parseRecent('["select!"]') // ['select!']
 */
export function parseRecent(stored: string | null): readonly string[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    if (!Array.isArray(value)) return [];
    return value.filter((each) => typeof each === 'string').slice(0, MOST_RECENT);
  } catch {
    return [];
  }
}

/** Writes remembered searches, the last one first. */
export function formatRecent(recent: readonly string[]): string {
  return JSON.stringify(recent.slice(0, MOST_RECENT));
}

/** Gives `recent` with `text` as the last search, once whatever its case; blank text changes nothing. */
export function addRecent(recent: readonly string[], text: string): readonly string[] {
  const asked = text.trim();
  if (asked === '') return recent;
  const others = recent.filter((each) => each.toLowerCase() !== asked.toLowerCase());
  return [asked, ...others].slice(0, MOST_RECENT);
}
