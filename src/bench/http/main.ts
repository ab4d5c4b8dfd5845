import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureBuild } from '../../node/build';
import { drive } from './drive';
import { slopeOf } from './memory';
import type { Sample } from './memory';
import { parseOptions, USAGE } from './options';
import type { Options } from './options';
import { buildPlan } from './plan';
import type { Case } from './plan';
import { probe } from './probe';
import { formatReport, isGood } from './report';
import type { Measured, Report } from './report';
import type { Kind } from './served';
import { start } from './start';
import type { Started } from './start';
import { readTruth } from './truth';

const ROOT = resolve(__dirname, '../../..');
const SETTLE = 1000;

/** `npm run bench:http`: asks the server under load, and says whether every answer was right. */
async function main(args: readonly string[]): Promise<number> {
  const options = parseOptions(args);
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  await ensureBuild({ root: ROOT, quiet: true });
  const buildDir = join(ROOT, 'build');
  const cases = await readTruth(buildDir).then(buildPlan);
  const size = meanSize(cases);
  const site = await serveFor('site', buildDir, (server) => askClosely(server, cases, options));
  const forgetful = await serveFor('forgetful', buildDir, (server) => ask(server, cases, options));
  const bare = await serveFor('bare', String(size), (server) =>
    ask(server, cases.map(answeredBare(size)), options),
  );
  const report: Report = { ...site, forgetful, bare, size, cases, options };
  process.stdout.write(formatReport(report));
  return isGood(report) ? 0 : 1;
}

async function serveFor<T>(
  kind: Kind,
  argument: string,
  use: (server: Started) => Promise<T>,
): Promise<T> {
  const server = await start(kind, argument);
  return use(server).finally(() => server.stop());
}

/** Asks `server` once for everything, so that it is warm, and then for as long as the options say. */
async function ask(server: Started, cases: readonly Case[], options: Options): Promise<Measured> {
  const load = { port: server.port, cases, connections: options.connections };
  await drive(load);
  await wait(SETTLE);
  const before = await server.measure(true);
  const run = await drive({ ...load, seconds: options.seconds });
  // What was under way when the last connection was cut still has to end.
  await wait(SETTLE);
  const after = await server.measure(true);
  return { ...run, before, after, cpu: (after.cpu - before.cpu) / run.tally.answers };
}

/** Does the same, and looks at the memory and at answers to HEAD meanwhile. */
async function askClosely(server: Started, cases: readonly Case[], options: Options) {
  const samples: Sample[] = [];
  const began = performance.now();
  const timer = setInterval(() => {
    const seconds = (performance.now() - began) / 1000;
    void server.measure().then(({ rss }) => samples.push({ seconds, rss }));
  }, 1000);
  const ending = new AbortController();
  const probing = probe(server.port, cases, ending.signal);
  const site = await ask(server, cases, options);
  clearInterval(timer);
  ending.abort();
  return { site, heads: await probing, slope: slopeOf(samples) };
}

function meanSize(cases: readonly Case[]): number {
  return Math.round(
    cases.reduce((sum, { expected }) => sum + expected.body.length, 0) / cases.length,
  );
}

/** The bare server answers all alike. */
function answeredBare(size: number): (each: Case) => Case {
  const body = JSON.stringify({ result: 'x'.repeat(size - '{"result":""}'.length) });
  return ({ ask: { path } }) => ({
    ask: { method: 'GET', path },
    expected: { status: 200, body },
  });
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
