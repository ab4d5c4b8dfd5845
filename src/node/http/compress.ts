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
