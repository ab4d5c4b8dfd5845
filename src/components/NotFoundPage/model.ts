import type { Locale } from '../../data/types';

/** A route as far as it matters here. */
export interface Route {
  readonly path?: unknown;
  readonly routes?: readonly Route[];
}

/** Gives the addresses of all pages below `routes`, each once. */
export function pathsOf(routes: readonly Route[]): readonly string[] {
  const paths = routes.flatMap(({ path, routes: inner }) =>
    inner ? pathsOf(inner) : typeof path === 'string' && path.startsWith('/') ? [path] : [],
  );
  return [...new Set(paths)];
}

/** Says in which locale a reader expects the page at `pathname` to be. */
export function localeOf(pathname: string, englishRoot: string, otherwise: Locale): Locale {
  return `${pathname}/`.startsWith(englishRoot) ? 'en' : otherwise;
}

/**
 * Gives the words of the last part of an address, to search for; control characters and broken escapes
 * are left out.
 *
 * @example wordsOf('/en/docs/spawn-task.html') // 'spawn task'
 */
export function wordsOf(pathname: string): string {
  return decode(lastPart(pathname))
    .replace(/[\p{Cc}\\/_.-]+/gu, ' ')
    .trim()
    .slice(0, 100);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%[\da-f]{0,2}/gi, ' ');
  }
}

const LEAST_LIKE = 0.5;

/** Gives those of `paths` whose last part reads like that of `pathname`, the likest first. */
export function findNearest(
  pathname: string,
  paths: readonly string[],
  count: number,
): readonly string[] {
  const asked = pairsIn(lastPart(pathname));
  return paths
    .map((path) => ({ path, likeness: compare(asked, pairsIn(lastPart(path))) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, count)
    .map(({ path }) => path);
}

function lastPart(path: string): string {
  const parts = path.replace(/\.(html?|mdx?)$/i, '').split('/');
  return parts.filter((part) => part !== '').at(-1) ?? '';
}

function pairsIn(text: string): readonly string[] {
  const padded = ` ${text.toLowerCase()} `;
  return Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2));
}

// Dice's coefficient: twice what both have, of what each has.
function compare(a: readonly string[], b: readonly string[]): number {
  const rest = [...b];
  const both = a.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * both.length) / (a.length + b.length);
}
