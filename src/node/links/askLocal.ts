import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fragmentOf, hasFragment } from './ask';
import type { Answer } from './ask';

/** Where the documentation on this machine stands. */
export interface LocalDocs {
  /** HTML of the Rust distribution: what `rustup doc --path` is in. */
  readonly rust?: string;
  /** What `cargo doc` wrote for the crates. */
  readonly crates?: string;
  /** Folder of the Go distribution. */
  readonly go?: string;
  /** A Go module, in which `go doc` knows the packages that the module uses. */
  readonly goModule?: string;
}

/**
 * Looks one address up in the documentation on this machine. Gives undefined where that cannot say:
 * another site, a page or package that is not installed.
 */
export function askLocal(url: string, docs: LocalDocs): Answer | undefined {
  const { hostname, pathname } = new URL(url);
  const fragment = fragmentOf(url);
  const crate = /^\/[^/]+\/latest\/(.*)$/.exec(pathname)?.[1];
  if (hostname === 'doc.rust-lang.org') return lookUp(docs.rust, pathname, fragment);
  if (hostname === 'docs.rs' && crate) return lookUp(docs.crates, crate, fragment);
  if (hostname === 'go.dev' && /^\/ref\/(spec|mem)$/.test(pathname)) {
    const page = `go_${pathname.slice('/ref/'.length)}.html`;
    return lookUp(docs.go && join(docs.go, 'doc'), page, fragment, 'go doc');
  }
  if (hostname === 'go.dev' && pathname.startsWith('/src/')) {
    return lookUp(docs.go, pathname, fragment, 'go doc');
  }
  if (hostname === 'pkg.go.dev') return askGo(pathname.slice(1), fragment, docs);
  return undefined;
}

function lookUp(
  folder: string | undefined,
  path: string,
  fragment: string,
  how: 'rustdoc' | 'go doc' = 'rustdoc',
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

function askGo(path: string, fragment: string, { goModule }: LocalDocs): Answer | undefined {
  if (goModule === undefined || path.includes('@')) return undefined;
  const heading = /^hdr-(.+)$/.exec(fragment)?.[1];
  const words = heading === undefined && fragment !== '' ? [path, fragment] : [path];
  const { status, stdout } = spawnSync('go', ['doc', ...words], {
    cwd: goModule,
    encoding: 'utf8',
  });
  if (status !== 0) return undefined;
  const headings = [...stdout.matchAll(/^# (.+)$/gm)].map(([, text = '']) => text);
  const isGood = heading === undefined || headings.some((text) => toAnchor(text) === heading);
  if (isGood) return { isGood, how: 'go doc' };
  return { isGood, how: 'go doc', remark: `has no heading "${heading ?? ''}"` };
}

// As pkg.go.dev names headings.
function toAnchor(heading: string): string {
  return heading.replace(/[^\p{L}\p{N}]/gu, '_');
}
