import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

/*
 * Runs one engine in a process of its own: `node --expose-gc worker.mjs ADAPTER.mjs INPUT.json`, and
 * prints what was measured as one line of JSON. An adapter exports
 *
 *   create(documents, corpus) → { search(query, limit), download(), code() }
 *
 * where search gives ids, best first, download what a browser must load to search, as strings or bytes,
 * and code what it must load besides the library. All but code may be promises.
 */

const LIMIT = 10;
/** An engine that is slower is asked less often: the noise of the machine is small beside its times. */
const BUDGET_MS = 20_000;

const [adapterFile, inputFile] = process.argv.slice(2);
const adapter = await import(pathToFileURL(adapterFile).href);
const { queries, passes } = JSON.parse(readFileSync(inputFile, 'utf8'));
const before = await memory();

let { documents, corpus } = JSON.parse(readFileSync(inputFile, 'utf8'));
const started = performance.now();
const engine = await adapter.create(documents, corpus);
const buildMs = performance.now() - started;
documents = corpus = undefined;

// The first pass warms up, as what is made only when it is first needed is no part of a query's time.
const first = await askAll();
const memoryBytes = (await memory()) - before;

const timed = first.ms > BUDGET_MS ? [first] : [];
let spent = timed.length === 0 ? 0 : first.ms;
while (timed.length < passes && spent <= BUDGET_MS) {
  const pass = await askAll();
  timed.push(pass);
  spent += pass.ms;
}

process.stdout.write(
  JSON.stringify({
    hits: first.hits,
    us: queries.map((_, at) => median(timed.map(({ us }) => us[at]))),
    buildMs,
    memoryBytes,
    indexBytes: gzipped(await engine.download()),
    codeBytes: gzipped(engine.code?.() ?? []),
  }),
);

/** Asks every query once: what each found, the microseconds that it took, and the milliseconds of all. */
async function askAll() {
  const hits = [];
  const us = [];
  let ms = 0;
  for (const query of queries) {
    const asked = performance.now();
    const answer = engine.search(query, LIMIT);
    const ids = answer instanceof Promise ? await answer : answer;
    const took = performance.now() - asked;
    hits.push([...ids].slice(0, LIMIT));
    us.push(took * 1000);
    ms += took;
  }
  return { hits, us, ms };
}

/** Each part as a server sends it. */
function gzipped(parts) {
  return [parts].flat().reduce((sum, part) => sum + gzipSync(part, { level: 9 }).length, 0);
}

/** What V8 and its buffers hold, WebAssembly included, after everything unreachable is gone. */
async function memory() {
  // Buffers are given back only between tasks.
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc();
    await setTimeout(20);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function median(all) {
  const sorted = [...all].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
