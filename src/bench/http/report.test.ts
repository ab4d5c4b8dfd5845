import { describe, expect, test } from '@jest/globals';
import { Tally } from './check';
import { formatReport, isGood } from './report';
import type { Measured, Report } from './report';

function measured(change: Partial<Measured> = {}): Measured {
  const usage = { rss: 200e6, heap: 60e6, cpu: 0 };
  const own = { rate: 500, p50: 10, p99: 40, cpu: 1, failures: 0, before: usage, after: usage };
  return { tally: new Tally(), ...own, ...change };
}

function report(change: Partial<Report> = {}): Report {
  const bare = measured({ rate: 1000, p50: 5, p99: 10, cpu: 0.25 });
  const options = { seconds: 30, connections: 64, help: false };
  const found = { site: measured(), forgetful: measured(), bare, heads: new Tally(), slope: 0 };
  return { ...found, size: 7000, cases: [], options, ...change };
}

function wrong(): Tally {
  const tally = new Tally();
  const ask = { method: 'GET', path: '/api/v1/kinds' } as const;
  tally.add(ask, { status: 200, body: 'right' }, { status: 200, body: 'wrong' });
  return tally;
}

describe('a report', () => {
  test('is good where every answer was right', () => {
    expect(isGood(report())).toBe(true);
  });

  test.each<[string, Partial<Report>]>([
    ['a wrong answer', { site: measured({ tally: wrong() }) }],
    ['a wrong answer that was not remembered', { forgetful: measured({ tally: wrong() }) }],
    ['a wrong answer to HEAD', { heads: wrong() }],
    ['a request without an answer', { site: measured({ failures: 1 }) }],
    ['more memory', { site: measured({ after: { rss: 0, heap: 600e6, cpu: 0 } }) }],
  ])('is not good with %s', (_name, change) => {
    expect(isGood(report(change))).toBe(false);
  });

  test('names a wrong answer, and compares with the server that does nothing', () => {
    const text = formatReport(report({ heads: wrong() }));
    expect(text).toContain('1 wrong');
    expect(text).toContain('GET /api/v1/kinds: byte 0: "wrong" instead of "right"');
    expect(text).toMatch(/^the site +500 +10\.0 +40\.0 +1\.000 +0\.50× +2\.00× +4\.00× +4\.00×$/m);
  });
});
