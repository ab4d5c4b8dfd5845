import type { Language } from '../../data/types';

export type ProgramStatus = 'ok' | 'written' | 'failed' | 'skipped';

/** Says what happens while programs are verified. */
export interface Reporter {
  step(language: Language, text: string): void;
  program(language: Language, id: string, status: ProgramStatus, milliseconds?: number): void;
  /** Prints a line that stays. */
  line(text: string): void;
}

/** What a report needs of a stream. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/**
 * Creates a reporter that prints a line for each program, as in `go          mutex  ok  12 ms`.
 * On a terminal all goes into one line that is written anew, but for programs that fail.
 */
export function createReporter(screen: Screen): Reporter {
  const clear = screen.isTTY ? '\r\u001b[2K' : '';
  const line = (text: string): void => void screen.write(`${clear}${text}\n`);
  const passing = (text: string): void => {
    if (screen.isTTY) screen.write(clear + text.slice(0, (screen.columns || 80) - 1));
    else line(text);
  };
  return {
    line,
    step: (language, text) => passing(`${language.padEnd(11)} ${text} …`),
    program(language, id, status, milliseconds) {
      const time = milliseconds === undefined ? '' : `  ${milliseconds} ms`;
      const text = `${language.padEnd(11)} ${id.padEnd(32)} ${status}${time}`;
      if (status === 'failed') line(text);
      else passing(text);
    },
  };
}

/** Gives the closing table: one row for the programs or the exercises of a language, its columns aligned. */
export function formatSummary(
  rows: readonly {
    readonly name: string;
    readonly counts: Readonly<Record<ProgramStatus, number>>;
    readonly milliseconds: number;
  }[],
): string {
  const table = [
    ['language', 'programs', 'passed', 'written', 'failed', 'not run', 'time'],
    ...rows.map(({ name, counts, milliseconds }) => [
      name,
      ...[total(counts), counts.ok + counts.written].map(String),
      ...[counts.written, counts.failed, counts.skipped].map(String),
      `${(milliseconds / 1000).toFixed(1)} s`,
    ]),
  ];
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

function total(counts: Readonly<Record<ProgramStatus, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
