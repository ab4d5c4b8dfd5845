import type { Tally } from './check';
import type { Run } from './drive';
import type { MemoryReport } from './memory';
import { ALLOWED_GROWTH, hasGrown } from './memory';
import type { Options } from './options';
import type { Case } from './plan';

/** All that was found. */
export interface Report {
  readonly site: Run;
  readonly bare: Run;
  readonly heads: Tally;
  readonly memory: MemoryReport;
  /** Mean size of a right answer, unpacked, in bytes. */
  readonly size: number;
  readonly cases: readonly Case[];
  readonly options: Options;
}

/** Gives the report for a terminal. */
export function formatReport(report: Report): string {
  const { site, bare, heads, memory, size, cases, options } = report;
  const { tally } = site;
  const examples = [...tally.examples, ...heads.examples].map((line) => `  ${line}`);
  const wrong = tally.wrong + heads.wrong;
  return [
    `${String(cases.length)} requests in turn, ${String(options.connections)} connections, ${String(options.seconds)} s, answers of ${kB(size)} on average`,
    '',
    '                 requests/s     p50 ms     p99 ms',
    `the site      ${row(site)}`,
    `a fixed JSON  ${row(bare)}`,
    `ratio         ${[site.rate / bare.rate, site.p50 / bare.p50, site.p99 / bare.p99].map((value, at) => value.toFixed(at === 0 ? 3 : 1).padStart(at === 0 ? 13 : 11)).join('')}`,
    '',
    `answers   ${String(tally.answers)} by GET and POST, ${String(heads.answers)} by HEAD: ${String(wrong)} wrong, ${String(tally.serverErrors + heads.serverErrors)} of status 5xx, ${String(site.failures)} without an answer`,
    ...examples,
    `memory    resident ${MB(memory.before.rss)} before, ${MB(memory.after.rss)} after, ${((memory.slope * 60) / 1e6).toFixed(1)} MB a minute in the second half`,
    `          heap without garbage ${MB(memory.before.heap)} before, ${MB(memory.after.heap)} after${hasGrown(memory) ? `: grown by more than ${MB(ALLOWED_GROWTH)}` : ''}`,
    '',
  ].join('\n');
}

function row({ rate, p50, p99 }: Run): string {
  return `${rate.toFixed(0).padStart(13)}${p50.toFixed(1).padStart(11)}${p99.toFixed(1).padStart(11)}`;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function MB(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
