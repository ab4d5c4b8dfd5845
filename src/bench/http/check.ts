import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** What is asked of a server. */
export interface Ask {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What is answered, or has to be. */
export interface Answered {
  readonly status: number;
  /** The bytes after unpacking, one a letter (latin1), so that they compare fast. */
  readonly body: string;
}

/** Says in what `got` is not `expected`; nothing if they are the same. */
export function findDifference(expected: Answered, got: Answered): string | undefined {
  if (got.status !== expected.status) {
    return `status ${String(got.status)} instead of ${String(expected.status)}`;
  }
  if (got.body === expected.body) return undefined;
  const at = [...expected.body].findIndex((letter, index) => letter !== got.body[index]);
  const place = at < 0 ? expected.body.length : at;
  const around = (body: string): string =>
    JSON.stringify(
      Buffer.from(body.slice(Math.max(0, place - 20), place + 20), 'latin1').toString(),
    );
  return `byte ${String(place)}: ${around(got.body)} instead of ${around(expected.body)}`;
}

/** Gives the bytes of an answer as they were before they were packed by `coding`. */
export function unpack(body: string, coding: string | undefined): string {
  if (coding === undefined) return body;
  const bytes = Buffer.from(body, 'latin1');
  const unpacked = coding === 'br' ? brotliDecompressSync(bytes) : gunzipSync(bytes);
  return unpacked.toString('latin1');
}

const LONGEST_NAME = 160;

/** Counts what was wrong, and remembers the first of it. */
export class Tally {
  answers = 0;
  wrong = 0;
  serverErrors = 0;
  readonly examples: string[] = [];

  /** Counts one answer to `ask`. */
  add(ask: Ask, expected: Answered, got: Answered): void {
    this.answers += 1;
    if (got.status >= 500) this.serverErrors += 1;
    const difference = findDifference(expected, got);
    if (difference === undefined) return;
    this.wrong += 1;
    if (this.examples.length < 5) {
      this.examples.push(`${ask.method} ${nameOf(ask.path)}: ${difference}`);
    }
  }
}

function nameOf(path: string): string {
  return path.length > LONGEST_NAME ? `${path.slice(0, LONGEST_NAME)}…` : path;
}
