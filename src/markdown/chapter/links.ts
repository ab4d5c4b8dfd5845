import { rootOf } from '../view';
import type { View } from '../view';

/** Where a page stands. */
export interface PageAddress {
  /** File below the folder of its locale, such as "02-future.mdx". */
  readonly file: string;
  /** Site-absolute. */
  readonly url: string;
  /** Site-absolute addresses of all pages of the locale by file. */
  readonly urls: ReadonlyMap<string, string>;
}

/**
 * Gives the absolute address that a link of `page` leads to. Links lead to the pages and not to their
 * Markdown: only a page has the place that a fragment names. Throws on a file that is no page.
 *
 * @example resolveLink('./02-future.mdx#wakers', page, view) // 'https://example.org/future#wakers'
 */
export function resolveLink(url: string, page: PageAddress, view: View): string {
  if (/^[a-z][a-z+.-]*:(?!\/\/\/)/i.test(url)) return url;
  const { origin } = view;
  if (url.startsWith('#')) return origin + page.url + url;
  // Docusaurus puts neither base nor locale before an address of this form.
  if (url.startsWith('pathname:///')) return origin + url.slice('pathname://'.length);
  if (url.startsWith('/')) return origin + rootOf(view) + url.slice(1);
  const [path = '', fragment] = url.split('#');
  const target = page.urls.get(joinPath(page.file, path));
  if (target === undefined) {
    throw new Error(`Cannot follow the link "${url}" of ${page.file}: there is no such page`);
  }
  return origin + target + (fragment === undefined ? '' : `#${fragment}`);
}

function joinPath(from: string, path: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
