import type { Answer } from './ask';

// What pkg.go.dev calls the parts of a page, and what `go doc` starts such a part with.
const PARTS: Readonly<Record<string, RegExp>> = {
  'pkg-overview': /^package /m,
  'pkg-constants': /^const /m,
  'pkg-variables': /^var /m,
  'pkg-functions': /^func /m,
  'pkg-types': /^type /m,
};

/** Gives what `go doc` prints for these words, undefined where it knows nothing of them. */
export type ReadGoDoc = (words: readonly string[]) => string | undefined;

/**
 * Looks one page of pkg.go.dev, such as "net/http", up with `read`. The fragment is a name in the
 * package, "hdr-…" for a heading or "pkg-…" for a part of the page. Gives undefined where `go doc`
 * knows no such package or name.
 */
export function askGo(path: string, fragment: string, read: ReadGoDoc): Answer | undefined {
  if (path.includes('@')) return undefined;
  const heading = /^hdr-(.+)$/.exec(fragment)?.[1];
  const part = PARTS[fragment];
  const isName = heading === undefined && part === undefined && fragment !== '';
  const text = read(isName ? [path, fragment] : [path]);
  if (text === undefined) return undefined;
  if (part && !part.test(text)) return bad(`has no part "${fragment}"`);
  if (heading === undefined || headingsOf(text).includes(heading)) {
    return { isGood: true, how: 'go doc' };
  }
  return bad(`has no heading "${heading}"`);
}

// As pkg.go.dev names headings.
function headingsOf(text: string): readonly string[] {
  return [...text.matchAll(/^# (.+)$/gm)].map(([, heading = '']) =>
    heading.replace(/[^\p{L}\p{N}]/gu, '_'),
  );
}

function bad(remark: string): Answer {
  return { isGood: false, how: 'go doc', remark };
}
