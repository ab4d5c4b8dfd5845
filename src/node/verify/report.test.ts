import { describe, expect, test } from '@jest/globals';
import { createReporter, formatSummary } from './report';

function record(isTTY: boolean): string {
  let written = '';
  const reporter = createReporter({
    isTTY,
    columns: 20,
    write: (text: string) => (written += text),
  });
  reporter.step('go', 'go vet');
  reporter.program('go', 'mutex', 'ok', { done: 9, all: 10 }, 12);
  reporter.program('go', 'select', 'failed', { done: 10, all: 10 });
  return written;
}

describe('createReporter()', () => {
  test('prints a line for each program', () => {
    expect(record(false)).toBe(
      [
        'go          go vet …',
        'go           9/10  mutex                            ok  12 ms',
        'go          10/10  select                           failed',
        '',
      ].join('\n'),
    );
  });

  test('writes one line anew on a terminal, and leaves only failures', () => {
    const shown = record(true).split('\r\u001b[2K');
    expect(shown).toEqual([
      '',
      'go          go vet ',
      'go           9/10  ',
      'go          10/10  select                           failed\n',
    ]);
  });
});

test('formatSummary() gives one row for the programs of a language', () => {
  const counts = { ok: 10, unchanged: 4, written: 2, failed: 1, skipped: 0 };
  expect(formatSummary([{ name: 'typescript', counts, milliseconds: 12345 }])).toBe(
    [
      'language    programs  passed  unchanged  written  failed  not run    time',
      'typescript        17      12          4        2       1        0  12.3 s',
    ].join('\n'),
  );
});
