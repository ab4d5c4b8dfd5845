import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Coding } from './contentCoding';

const brotli = promisify(brotliCompress);
const pack = promisify(gzip);

// Of brotli's levels. On the files of this site 9 takes nine times the work of 8 for half a percent less, and
// 11, the best, half a minute for nine percent.
const KEPT = 8;
const PASSING = 5;
// What is as large as this is a file, asked for again and again; smaller bodies are mostly answers to one.
const LARGE = 32 * 1024;

/** Packs `bytes` as `coding` says. Files that are kept deserve more work than an answer that waits. */
export async function compress(
  bytes: Uint8Array,
  coding: Exclude<Coding, 'identity'>,
  isKept = bytes.length >= LARGE,
): Promise<Uint8Array> {
  if (coding === 'gzip') return pack(bytes, { level: isKept ? 9 : 6 });
  return brotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: isKept ? KEPT : PASSING,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** Remembers what was computed for a key. */
export interface Memory {
  /** Gives what `make` resolves to; asked again for the same key, it does not make it again. */
  recall(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array>;
}

/** Creates a memory that holds at most `limit` bytes and forgets what was not asked for the longest. */
export function createMemory(limit: number): Memory {
  const kept = new Map<string, { made: Promise<Uint8Array>; size: number }>();
  let total = 0;
  const forget = (key: string): void => {
    total -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  };
  return {
    recall(key, make) {
      const known = kept.get(key);
      if (known !== undefined) {
        kept.delete(key);
        kept.set(key, known);
        return known.made;
      }
      const entry = { made: make(), size: 0 };
      kept.set(key, entry);
      entry.made.then(
        ({ byteLength }) => {
          if (kept.get(key) !== entry) return;
          entry.size = byteLength;
          total += byteLength;
          for (const oldest of kept.keys()) {
            if (total <= limit) break;
            forget(oldest);
          }
        },
        () => {
          if (kept.get(key) === entry) forget(key);
        },
      );
      return entry.made;
    },
  };
}
