import type { Answer, SchemaName } from '../api/contract';
import type { Files } from '../api/files';
import { API_PATH } from '../api/envelope';
import type { BenchmarkRecord } from '../bench/record';
import type { Locale, Site } from '../data/types';

/** What the Markdown of one locale is made from. */
export interface View {
  readonly site: Site;
  /** What the API publishes of it. */
  readonly files: Files;
  readonly locale: Locale;
  /** Scheme and host of the site, without a slash at the end. */
  readonly origin: string;
  /** Files of the repository that pages show, by path. */
  readonly listings: ReadonlyMap<string, string>;
  /** Record of the search benchmark. */
  readonly benchmark: BenchmarkRecord;
}

type Enveloped = { [Name in SchemaName]: Answer<Name> extends { result: unknown } ? Name : never };

/**
 * Gives what a file of the API holds, of the schema `name`. Throws if there is no such file.
 *
 * @example resultOf(view, 'construct', 'constructs/select.json').title.en // 'select'
 */
export function resultOf<Name extends Enveloped[SchemaName]>(
  { files }: View,
  _name: Name,
  path: string,
): Answer<Name>['result'] {
  const file = files.get(path);
  if (file === undefined) throw new Error(`Cannot write Markdown without ${path} of the API`);
  return (file as Answer<Name>).result;
}

/** Gives the site-absolute address of the root of a locale, with a slash at the end. */
export function rootOf({ site, locale }: View, of: Locale = locale): string {
  const landing = site.sections.find(({ id }) => id === 'index');
  if (!landing) throw new Error('Cannot write Markdown without the landing page "index"');
  return landing.url[of];
}

/** Gives the absolute address of a file of the API, which stands once, below the default locale. */
export function apiUrl(path: string, view: View): string {
  return `${view.origin}${rootOf(view, 'ko').replace(/\/$/, '')}${API_PATH}/${path}`;
}

/**
 * Gives the site-absolute address of the Markdown twin of a page.
 *
 * @example twinOf('/en/') // '/en/index.md'
 */
export function twinOf(url: string): string {
  return `${url.endsWith('/') ? `${url}index` : url}.md`;
}
