/**
 * Gives a compiler message as it is without the sources of Rust's standard library: rustc quotes
 * them where the component rust-src is installed, and that also widens the column of line numbers.
 * The names of files with very long types go too.
 */
export function normalizeDiagnostics(text: string): string {
  return text
    .replace(/^ *= note: the full (?:name for the type|type name) has been written to .*\n/gm, '')
    .replace(/^ *= note: consider using `--verbose` to print the full type name.*\n/gm, '')
    .split('\n\n')
    .map((message) => alignGutter(withoutLibrarySource(message.split('\n'))).join('\n'))
    .join('\n\n');
}

/**
 * Gives the error codes of a compiler message, each once; an error without a code counts as "".
 *
 * @example findErrorCodes('error[E0382]: use of moved value: `v`') // ['E0382']
 */
export function findErrorCodes(text: string): readonly string[] {
  const errors = text.matchAll(/^error(?:\[(E\d{4})\])?: (?!aborting due to)/gm);
  return [...new Set([...errors].map((match) => match[1] ?? ''))];
}

const NUMBERED = /^ *(\d+) ([|~+-].*)$/;
const BARE = /^ *((?:\||=|-->|:::)(?: .*)?)$/;

/** Keeps `--> library/…`, and drops the line number, which differs too, and the quoted lines. */
function withoutLibrarySource(lines: readonly string[]): readonly string[] {
  let inLibrary = false;
  return lines.flatMap((line) => {
    const [, location, path] = /^( *(?:-->|:::) (\S+?))(?::\d+)+$/.exec(line) ?? [];
    if (location !== undefined && path !== undefined) {
      inLibrary = path.startsWith('library/');
      return [inLibrary ? location : line];
    }
    if (inLibrary && (NUMBERED.test(line) || /^ *\|/.test(line) || line === '...')) return [];
    inLibrary = false;
    return [line];
  });
}

/** Makes the column of line numbers as wide as the longest one that is left. */
function alignGutter(lines: readonly string[]): readonly string[] {
  const width = Math.max(1, ...lines.map((line) => NUMBERED.exec(line)?.[1]?.length ?? 0));
  return lines.map((line) => {
    const [, number, code] = NUMBERED.exec(line) ?? [];
    if (number !== undefined) return `${number.padStart(width)} ${code}`;
    const [, rest] = BARE.exec(line) ?? [];
    if (rest === undefined) return line;
    // An arrow stands over the border of the column, everything else behind it.
    return ' '.repeat(/^(-->|:::)/.test(rest) ? width : width + 1) + rest;
  });
}
