import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fragmentOf, hasFragment } from './ask';
import type { Answer } from './ask';
import { askGo } from './askGo';
import type { ReadGoDoc } from './askGo';
import type { Means } from './readLinks';

/** Where the documentation on this machine stands. */
export interface LocalDocs {
  /** HTML of the Rust distribution: what `rustup doc --path` is in. */
  readonly rust?: string;
  /** What `cargo doc` wrote for the crates. */
  readonly crates?: string;
  /** Folder of the Go distribution. */
  readonly go?: string;
  readonly readGoDoc?: ReadGoDoc;
  /** HTML of Node's API. */
  readonly node?: string;
  /** The addresses of MDN that its data on browsers name. */
  readonly mdn?: ReadonlySet<string>;
}

/**
 * Looks one address up in the documentation on this machine. Gives undefined where that cannot say:
 * another site, a page or package that is not installed.
 */
export function askLocal(url: string, docs: LocalDocs): Answer | undefined {
  const { hostname, pathname } = new URL(url);
  const fragment = fragmentOf(url);
  switch (hostname) {
    case 'doc.rust-lang.org':
      return lookUp(docs.rust, pathname.replace(/^\/nightly\//, '/'), fragment, 'rustdoc');
    case 'docs.rs': {
      const path = /^\/[^/]+\/latest\/(.*)$/.exec(pathname)?.[1];
      return path ? lookUp(docs.crates, path, fragment, 'rustdoc') : undefined;
    }
    case 'go.dev': {
      const page = /^\/ref\/(spec|mem)$/.exec(pathname)?.[1];
      if (page) return lookUp(docs.go, `doc/go_${page}.html`, fragment, 'go doc');
      return pathname.startsWith('/src/')
        ? lookUp(docs.go, pathname, fragment, 'go doc')
        : undefined;
    }
    case 'pkg.go.dev':
      return docs.readGoDoc && askGo(pathname.slice(1), fragment, docs.readGoDoc);
    case 'nodejs.org': {
      const page = /^\/api\/(.*)$/.exec(pathname)?.[1];
      const answer = page ? lookUp(docs.node, page, fragment, 'node doc') : undefined;
      // What is missing may be of a newer Node than the installed documentation.
      return answer?.isGood ? answer : undefined;
    }
    case 'developer.mozilla.org':
      // Not every page is named there, and of the fragments hardly any.
      return docs.mdn?.has(url.replace('/en-US/', '/'))
        ? { isGood: true, how: 'mdn data' }
        : undefined;
    default:
      return undefined;
  }
}

function lookUp(
  folder: string | undefined,
  path: string,
  fragment: string,
  how: Means,
): Answer | undefined {
  if (folder === undefined) return undefined;
  const place = join(folder, path);
  const file =
    existsSync(place) && statSync(place).isDirectory() ? join(place, 'index.html') : place;
  if (!existsSync(file)) return undefined;
  const html = readFileSync(file, 'utf8');
  // The page that rustdoc leaves where something has moved, also inside of the documentation.
  if (/http-equiv="refresh"/i.test(html)) return undefined;
  if (fragment === '' || hasFragment(html, fragment)) return { isGood: true, how };
  return { isGood: false, how, remark: `has no "#${fragment}" in ${file}` };
}
