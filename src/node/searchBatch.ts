import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { search } from '../search/query';
import { fromSnapshot, toSnapshot } from '../search/snapshot';
import type { Corpus } from '../search/types';
import { parseCorpus, parseGlossary, parseQueries } from './search/parseCorpus';

const USAGE = `Usage: npm run --silent search:batch -- --corpus FILE.jsonl --queries FILE.jsonl [options]

Searches any corpus: prints {id, hits, us} a line, and what it took on the error output.

  --corpus FILE     lines {id, title, headings, text, code}
  --queries FILE    lines {id, query}
  --glossary FILE   lines or an array of {ko, en, variants?}
  --limit N         most hits a query; default: 10
`;

const TEXT = { type: 'string' } as const;

function main(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: {
      corpus: TEXT,
      queries: TEXT,
      glossary: TEXT,
      limit: TEXT,
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (values.corpus === undefined || values.queries === undefined) {
    throw new Error(`--corpus and --queries are needed.\n\n${USAGE}`);
  }
  const limit = Number(values.limit ?? 10);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new Error(`Cannot use the limit "${values.limit ?? ''}": it is a whole number from 1`);
  }
  const corpus: Corpus = {
    documents: parseCorpus(read(values.corpus), values.corpus),
    ...(values.glossary === undefined
      ? {}
      : { glossary: parseGlossary(read(values.glossary), values.glossary) }),
  };
  const queries = parseQueries(read(values.queries), values.queries);

  const bytes = JSON.stringify(toSnapshot(corpus));
  const before = memory();
  const started = performance.now();
  const index = fromSnapshot(JSON.parse(bytes) as ReturnType<typeof toSnapshot>);
  const ready = performance.now() - started;
  const used = memory() - before;

  const times: number[] = [];
  for (const { id, query } of queries) {
    const asked = performance.now();
    const { hits } = search(index, query, { limit });
    const us = Math.round((performance.now() - asked) * 1000);
    times.push(us);
    process.stdout.write(
      `${JSON.stringify({ id, hits: hits.map(({ document }) => document.id), us })}\n`,
    );
  }
  process.stderr.write(report(corpus, bytes, { ready, used, times }));
  return 0;
}

interface Measured {
  readonly ready: number;
  readonly used: number;
  readonly times: number[];
}

function report({ documents }: Corpus, bytes: string, { ready, used, times }: Measured): string {
  const text = documents
    .map(({ title, text: body, code }) => `${title}\n${body}\n${code}`)
    .join('\n');
  const [download, plain] = [brotliCompressSync(bytes).length, brotliCompressSync(text).length];
  times.sort((a, b) => a - b);
  const at = (share: number): string => String(times[Math.floor(times.length * share)] ?? 0);
  return [
    `documents  ${String(documents.length)}`,
    `ready      ${ready.toFixed(0)} ms from the bytes to the first answer`,
    `download   ${kB(bytes.length)} raw, ${kB(gzipSync(bytes).length)} gzip, ${kB(download)} brotli (${(download / plain).toFixed(2)} × the brotli of the text)`,
    `memory     ${(used / 1e6).toFixed(1)} MB of heap`,
    `queries    ${String(times.length)}, p50 ${at(0.5)} µs, p99 ${at(0.99)} µs, max ${String(times.at(-1) ?? 0)} µs`,
    '',
  ].join('\n');
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function read(path: string): string {
  try {
    return readFileSync(resolve(path), 'utf8');
  } catch (error) {
    throw new Error(`Cannot read "${path}": name a file that is there`, { cause: error });
  }
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
