import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { compress } from './compress';

const text = '비동기 Rust '.repeat(500);
const bytes = new TextEncoder().encode(text);

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const)('compress() makes %s that unpacks to the same bytes', async (coding, unpack) => {
  for (const isKept of [true, false]) {
    const packed = await compress(bytes, coding, isKept);
    expect(packed.length).toBeLessThan(bytes.length / 10);
    expect(unpack(packed).toString()).toBe(text);
  }
});
