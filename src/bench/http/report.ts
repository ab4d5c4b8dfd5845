import type { Tally } from './check';
import type { Run } from './drive';
import { ALLOWED_GROWTH, hasGrown } from './memory';
import type { Options } from './options';
import type { Case } from './plan';
import type { Usage } from './served';

/** How a server did, and what it took. */
export interface Measured extends Run {
  readonly before: Usage;
  readonly after: Usage;
  /** Milliseconds of its processor for an answer. */
  readonly cpu: number;
}

/** All that was found. */
export interface Report {
  readonly site: Measured;
  /** The site without remembering answers: each search is done anew. */
  readonly forgetful: Measured;
  /** What this machine and this way to ask allow. */
  readonly bare: Measured;
  readonly heads: Tally;
  /** Of the resident memory of the site in the second half, in bytes a second. */
  readonly slope: number;
  /** Mean size of a right answer, unpacked, in bytes. */
  readonly size: number;
  readonly cases: readonly Case[];
  readonly options: Options;
}

/** Says whether every answer came and was right, and memory stayed as it was. */
export function isGood({ site, forgetful, bare, heads }: Report): boolean {
  const runs = [site, forgetful, bare];
  const isRight = runs.every(({ tally, failures }) => tally.wrong === 0 && failures === 0);
  return isRight && heads.wrong === 0 && !hasGrown(site.before, site.after);
}

/** Gives the report for a terminal. */
export function formatReport(report: Report): string {
  const { site, forgetful, bare, heads, slope, size, cases, options } = report;
  const tallies = [site.tally, forgetful.tally, heads];
  const sum = (count: (tally: Tally) => number): string =>
    String(tallies.reduce((total, tally) => total + count(tally), 0));
  const failures = String(site.failures + forgetful.failures);
  const grown = hasGrown(site.before, site.after)
    ? `: more than ${MB(ALLOWED_GROWTH)} of growth`
    : '';
  return [
    `${String(cases.length)} different requests, ${String(options.connections)} connections, ${String(options.seconds)} s each, answers of ${kB(size)} on average`,
    '',
    `${' '.repeat(24)}requests/s     p50 ms     p99 ms     CPU ms    rate, p50, p99, CPU of the fixed JSON`,
    row('the site', site, bare),
    row('remembering nothing', forgetful, bare),
    row('a fixed JSON', bare, bare),
    '',
    `answers   ${sum(({ answers }) => answers)}, of them ${String(heads.answers)} to HEAD: ${sum(({ wrong }) => wrong)} wrong, ${sum(({ serverErrors }) => serverErrors)} of status 5xx, ${failures} without an answer`,
    ...tallies.flatMap(({ examples }) => examples.map((line) => `  ${line}`)),
    `memory    resident ${MB(site.before.rss)} before, ${MB(site.after.rss)} after, ${((slope * 60) / 1e6).toFixed(1)} MB a minute in the second half`,
    `          heap without garbage ${MB(site.before.heap)} before, ${MB(site.after.heap)} after${grown}`,
    '',
  ].join('\n');
}

function row(name: string, measured: Measured, bare: Measured): string {
  const ratios = (['rate', 'p50', 'p99', 'cpu'] as const).map((key) =>
    `${(measured[key] / bare[key]).toFixed(2)}×`.padStart(9),
  );
  const { rate, p50, p99, cpu } = measured;
  const own = [rate.toFixed(0), p50.toFixed(1), p99.toFixed(1), cpu.toFixed(3)];
  return name.padEnd(23) + own.map((value) => value.padStart(11)).join('') + ratios.join('');
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function MB(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
