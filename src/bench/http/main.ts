import { join, resolve } from 'node:path';
import { ensureBuild } from '../../node/build';
import { drive } from './drive';
import type { Run } from './drive';
import { hasGrown, slopeOf } from './memory';
import type { MemoryReport, Sample } from './memory';
import { parseOptions, USAGE } from './options';
import type { Options } from './options';
import { buildPlan } from './plan';
import type { Case } from './plan';
import { probe } from './probe';
import { formatReport } from './report';
import { start } from './start';
import type { Started } from './start';
import { readTruth } from './truth';

const ROOT = resolve(__dirname, '../../..');
const WARM_UP = 5;

/** `npm run bench:http`: asks the server under load, and says whether every answer was right. */
async function main(args: readonly string[]): Promise<number> {
  const options = parseOptions(args);
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  await ensureBuild({ root: ROOT, quiet: true });
  const buildDir = join(ROOT, 'build');
  const site = await start('site', buildDir);
  const origin = `http://127.0.0.1:${String(site.port)}`;
  const cases = await readTruth(buildDir, origin).then(buildPlan);
  const asked = await askUnderLoad(site, cases, options).finally(() => site.stop());
  const size = meanSize(cases);
  const bare = await start('bare', String(size));
  const nothing = await ask(bare, cases.map(answeredBare(size)), options).finally(() =>
    bare.stop(),
  );

  const { site: run, heads, memory } = asked;
  process.stdout.write(
    formatReport({ site: run, bare: nothing, heads, memory, size, cases, options }),
  );
  const wrong = run.tally.wrong + run.failures + heads.wrong + nothing.tally.wrong;
  return wrong === 0 && !hasGrown(memory) ? 0 : 1;
}

/** Warms `server` up, then asks it. */
async function ask(server: Started, cases: readonly Case[], options: Options): Promise<Run> {
  const load = { port: server.port, cases, connections: options.connections };
  await drive({ ...load, seconds: WARM_UP });
  return drive({ ...load, seconds: options.seconds });
}

async function askUnderLoad(server: Started, cases: readonly Case[], options: Options) {
  const load = { port: server.port, cases, connections: options.connections };
  // What the server remembers is remembered before it is measured.
  await drive({ ...load, seconds: WARM_UP });
  const before = await server.measure(true);
  const samples: Sample[] = [];
  const began = performance.now();
  const timer = setInterval(() => {
    const seconds = (performance.now() - began) / 1000;
    void server.measure().then(({ rss }) => samples.push({ seconds, rss }));
  }, 1000);
  const probing = probe(server.port, cases, options.seconds);
  const site = await drive({ ...load, seconds: options.seconds });
  clearInterval(timer);
  const heads = await probing;
  const after = await server.measure(true);
  const memory: MemoryReport = { before, after, slope: slopeOf(samples) };
  return { site, heads, memory };
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
