import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constructs } from '../../data';
import { languageIds } from '../../data/languages';
import { DOCS_FOLDERS, readPages } from '../docs/readDocs';

/** The file that lists every address of other sites, from the root of the repository. */
export const LINKS_FILE = 'src/data/links.json';

/**
 * How an address was found good: asked over the network, looked up in the HTML that `rustdoc` made,
 * in what `go doc` and the Go distribution say, in an installed copy of Node's documentation, in the
 * data on browsers that MDN publishes, or by a person in a stored copy of the page or of its source.
 */
export type Means = 'http' | 'rustdoc' | 'go doc' | 'node doc' | 'mdn data' | 'stored copy';

/** When an address was last found good and how; both null if never. */
export interface LinkCheck {
  readonly checked: string | null;
  readonly how: Means | null;
}

/** What is listed, by address. */
export type Links = Readonly<Record<string, LinkCheck>>;

/** Where each address is linked to: files from the root of the repository. */
export type Uses = ReadonlyMap<string, readonly string[]>;

/** Reads the list. */
export function readLinks(root: string): Links {
  const file = join(root, LINKS_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Links) : {};
}

/** Gives every address that the pages, in both locales, and the constructs link to. */
export function findUses(root: string): Uses {
  const uses = new Map<string, Set<string>>();
  const add = (url: string, file: string): void => {
    if (/^https?:/.test(url)) uses.set(url, (uses.get(url) ?? new Set()).add(file));
  };
  for (const { path, page } of readPages(root)) {
    for (const locale of Object.keys(DOCS_FOLDERS) as (keyof typeof DOCS_FOLDERS)[]) {
      for (const { links } of page[locale].sections) {
        for (const url of links) add(url, path[locale]);
      }
    }
  }
  for (const construct of constructs) {
    for (const language of languageIds) {
      for (const { url } of construct[language].symbols) {
        add(url, `src/data/constructs/${construct.id}.ts`);
      }
    }
  }
  return new Map([...uses].map(([url, files]) => [url, [...files].sort()]));
}
