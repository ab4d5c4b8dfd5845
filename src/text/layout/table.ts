import { displayWidth, padEnd } from './displayWidth';
import { wrapIndented } from './wrap';

/** A cell: what it says, and how it is shown where that takes no other room. */
export interface Cell {
  readonly text: string;
  readonly shown?: string;
}

const GAP = 2;

/**
 * Gives `rows` in columns that start below each other, and, where the widest row does not fit into
 * `columns`, each row as its first cell with the others below it, so that no line is broken by the
 * terminal. Rows have equally many cells.
 */
export function formatTable(rows: readonly (readonly Cell[])[], columns: number): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => displayWidth(row[at]?.text ?? ''))),
  );
  const total = widths.reduce((sum, width) => sum + width + GAP, -GAP);
  const isAligned = total <= columns;
  return rows.map((row) => (isAligned ? alignRow(row, widths) : stackRow(row, columns))).join('\n');
}

function stackRow([first, ...others]: readonly Cell[], columns: number): string {
  const below = others.filter(({ text }) => text !== '');
  const head = first?.shown ?? first?.text ?? '';
  return [head, ...below.map(({ text }) => wrapIndented(text, GAP, columns))].join('\n');
}

function alignRow(row: readonly Cell[], widths: readonly number[]): string {
  const cells = row.map(({ text, shown = text }, at) => {
    const padding = padEnd(text, widths[at] ?? 0).slice(text.length);
    return at === row.length - 1 ? shown : shown + padding + ' '.repeat(GAP);
  });
  return cells.join('').trimEnd();
}
