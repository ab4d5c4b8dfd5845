import { isExpectation } from './expectation';

/** A program as a reader sees it. */
export interface Excerpts {
  /** Without the expectation, the region marks and the blank lines that these leave; no newline at the end. */
  readonly source: string;
  /** The parts by name, each without its common indentation; no newline at the end. */
  readonly regions: Readonly<Record<string, string>>;
  /** For each line of `source`, its line number in the file, counted from 1. */
  readonly lineNumbers: readonly number[];
}

const MARK = /^\s*\/\/ #(region|endregion) ([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/;
const MARK_ATTEMPT = /^\s*\/\/+\s*#\s*(?:end)?region\b/i;

/**
 * Separates the text of a program from its marks: the `// expect:` first line, `// #region name`
 * and `// #endregion name`. Regions may nest and overlap.
 *
 * Throws an error that names `path`, the region and the line for a mark that cannot be read and
 * for a region that is opened twice, never opened, never closed or empty.
 *
 * @example parseProgram('// #region a\n  f();\n// #endregion a\n', 'a.ts').regions // { a: 'f();' }
 */
export function parseProgram(text: string, path: string): Excerpts {
  const kept: { readonly text: string; readonly number: number }[] = [];
  const marks = new Map<string, { line: number; from: number; to?: number }>();
  let afterMark = true;

  for (const [index, line] of text.split('\n').entries()) {
    const number = index + 1;
    if (number === 1 && isExpectation(line)) continue;
    if (MARK_ATTEMPT.test(line)) {
      readMark(line, number);
      afterMark = true;
      continue;
    }
    const blank = line.trim() === '';
    const previous = kept.at(-1);
    // A mark between two blank lines would leave both.
    if (blank && afterMark && (previous === undefined || previous.text.trim() === '')) continue;
    kept.push({ text: line, number });
    if (!blank) afterMark = false;
  }
  while (kept.at(-1)?.text.trim() === '') kept.pop();

  function readMark(line: string, number: number): void {
    const [, kind, name] = MARK.exec(line) ?? [];
    if (name === undefined) {
      throw new Error(
        `Cannot read "${line.trim()}" in ${path}, line ${number}: write "// #region name" or "// #endregion name", the name in kebab-case`,
      );
    }
    const region = marks.get(name);
    if (kind === 'region') {
      if (region)
        throw new Error(
          `Cannot open region "${name}" in ${path}, line ${number}: line ${region.line} opens it`,
        );
      marks.set(name, { line: number, from: kept.length });
    } else {
      if (!region)
        throw new Error(
          `Cannot close region "${name}" in ${path}, line ${number}: it was not opened`,
        );
      if (region.to !== undefined) {
        throw new Error(
          `Cannot close region "${name}" in ${path}, line ${number}: it was closed before`,
        );
      }
      region.to = kept.length;
    }
  }

  const lines = kept.map((line) => line.text);
  const regions: Record<string, string> = {};
  for (const [name, { line, from, to }] of marks) {
    if (to === undefined) {
      throw new Error(
        `Cannot end region "${name}" in ${path}: line ${line} opens it, and no "// #endregion ${name}" follows`,
      );
    }
    const content = trimBlankLines(lines.slice(from, to));
    if (content.length === 0)
      throw new Error(`Cannot use region "${name}" in ${path}, line ${line}: it is empty`);
    regions[name] = dedent(content).join('\n');
  }
  return { source: lines.join('\n'), regions, lineNumbers: kept.map((line) => line.number) };
}

/**
 * Gives the named part of a program, or throws an error that names the parts that it has.
 *
 * @example findRegion({ path: 'a.ts', regions: { spawn: 'f();' } }, 'spawn') // 'f();'
 */
export function findRegion(
  program: { readonly path: string; readonly regions: Readonly<Record<string, string>> },
  name: string,
): string {
  const region = Object.hasOwn(program.regions, name) ? program.regions[name] : undefined;
  if (region === undefined) {
    const names = Object.keys(program.regions).map((known) => `"${known}"`);
    throw new Error(
      `Cannot find region "${name}" in ${program.path}: found ${names.join(', ') || 'no region'}`,
    );
  }
  return region;
}

function trimBlankLines(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return [];
  let end = lines.length;
  while (lines[end - 1]?.trim() === '') end -= 1;
  return lines.slice(first, end);
}

function dedent(lines: readonly string[]): readonly string[] {
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => /^\s*/.exec(line)?.[0] ?? '');
  const common = indents.reduce((shared, indent) => {
    let length = 0;
    while (length < shared.length && shared[length] === indent[length]) length += 1;
    return shared.slice(0, length);
  });
  return lines.map((line) => (line.trim() === '' ? '' : line.slice(common.length)));
}
