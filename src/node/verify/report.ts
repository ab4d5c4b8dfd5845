import type { Language } from '../../data/types';

export type ProgramStatus = 'ok' | 'unchanged' | 'written' | 'failed' | 'skipped';

/** How far a language is: programs that have ended, of all that are to run. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** Says what happens while programs are verified. */
export interface Reporter {
  step(language: Language, text: string): void;
  program(
    language: Language,
    id: string,
    status: ProgramStatus,
    progress: Progress,
    milliseconds?: number,
  ): void;
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
 * Creates a reporter that prints a line for each program that runs, as in
 * `go          3/90  mutex  ok  12 ms`. On a terminal all goes into one line that is written anew, but for programs that fail.
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
    program(language, id, status, { done, all }, milliseconds) {
      const time = milliseconds === undefined ? '' : `  ${milliseconds} ms`;
      const place = `${done}/${all}`.padStart(2 * String(all).length + 1);
      const text = `${language.padEnd(11)} ${place}  ${id.padEnd(32)} ${status}${time}`;
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
    ['language', 'programs', 'passed', 'unchanged', 'written', 'failed', 'not run', 'time'],
    ...rows.map(({ name, counts, milliseconds }) => [
      name,
      ...[total(counts), counts.ok + counts.written, counts.unchanged].map(String),
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
