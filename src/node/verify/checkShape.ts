import type { Snippet } from '../sources/readSnippets';

const MOST_COLUMNS = 68;
const MOST_LINES = 60;
/** As wide as the site shows one. */
const TAB = '    ';

/** Gives what makes a program too large for a page: counted on what a reader sees. */
export function checkShape({
  source,
  lineNumbers,
}: Pick<Snippet, 'source' | 'lineNumbers'>): readonly string[] {
  const lines = source.split('\n');
  const wide = lines.flatMap((line, index) => {
    const columns = [...line.replaceAll('\t', TAB)].length;
    return columns > MOST_COLUMNS
      ? [`line ${lineNumbers[index]} has ${columns} columns, the limit is ${MOST_COLUMNS}`]
      : [];
  });
  if (lines.length <= MOST_LINES) return wide;
  return [...wide, `has ${lines.length} lines, the limit is ${MOST_LINES}`];
}
