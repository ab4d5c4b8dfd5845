import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus, SearchDocument } from '../../search/types';

/** What a process found out about one engine. */
export interface Measured {
  /** For each query the ids of what was found, best first. */
  readonly hits: readonly (readonly string[])[];
  /** For each query the microseconds that it took. */
  readonly us: readonly number[];
  readonly buildMs: number;
  readonly memoryBytes: number;
  /** Compressed by gzip, part by part. */
  readonly indexBytes: number;
  /** What must be loaded besides the library, compressed in the same way. */
  readonly codeBytes: number;
}

interface Job {
  /** File of the adapter. */
  readonly adapter: string;
  /** Folder for the file through which the process gets its work. */
  readonly folder: string;
  readonly corpus: Corpus;
  readonly queries: readonly string[];
  /** Whether the adapter takes documents as our engine does. */
  readonly isOurs: boolean;
  /** How often each query is asked for its time, after it was asked once; default 3. */
  readonly passes?: number;
}

/** An engine that takes longer is stopped. */
const MOST_MS = 15 * 60_000;
const WORKER = 'worker.mjs';

/**
 * Runs an engine on `corpus` and `queries` in a fresh process. Rejects with the last of what it wrote if
 * it fails or takes longer than a quarter of an hour.
 */
export function runEngine(job: Job): Promise<Measured> {
  const input = join(job.folder, 'input.json');
  writeFileSync(input, JSON.stringify(inputOf(job)));
  const child = spawn(
    process.execPath,
    ['--expose-gc', join(__dirname, WORKER), job.adapter, input],
    { stdio: ['ignore', 'pipe', 'pipe'], timeout: MOST_MS, killSignal: 'SIGKILL' },
  );
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code, signal) => {
      const end = signal === 'SIGKILL' ? 'it took too long' : `exit ${String(code ?? signal)}`;
      if (code === 0) done(JSON.parse(output) as Measured);
      else fail(new Error([end, ...errors.trim().split('\n').slice(-5)].join('\n')));
    });
  });
}

function inputOf({ corpus, queries, isOurs, passes = 3 }: Job) {
  const { documents, ...rest } = corpus;
  return isOurs
    ? { documents, corpus: rest, queries, passes }
    : { documents: documents.map(toPlain), corpus: {}, queries, passes };
}

/** A document as peers take it: every field one text. */
function toPlain({ id, title, breadcrumb, names, text, code, otherText }: SearchDocument) {
  return {
    id,
    title,
    names: names.join('\n'),
    headings: breadcrumb.join('\n'),
    text: otherText === '' ? text : `${text}\n${otherText}`,
    code,
  };
}
