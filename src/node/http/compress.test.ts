import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { compress, createMemory } from './compress';

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

describe('createMemory()', () => {
  function createCounted(limit: number) {
    const memory = createMemory(limit);
    const made: string[] = [];
    const ask = (key: string, size = 1) =>
      memory.recall(key, () => {
        made.push(key);
        return Promise.resolve(new Uint8Array(size));
      });
    return { memory, made, ask };
  }

  test('makes a value once, also for those who ask at the same time', async () => {
    const { made, ask } = createCounted(10);
    await Promise.all([ask('a'), ask('a')]);
    await ask('a');
    expect(made).toEqual(['a']);
  });

  test('forgets what was not asked for the longest when it is full', async () => {
    const { made, ask } = createCounted(2);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  test('does not keep what is larger than all it may hold', async () => {
    const { made, ask } = createCounted(2);
    await ask('a', 3);
    await ask('a', 3);
    expect(made).toEqual(['a', 'a']);
  });

  test('tries again what failed', async () => {
    const { memory, made, ask } = createCounted(2);
    const fail = () => Promise.reject(new Error('no memory'));
    await expect(memory.recall('a', fail)).rejects.toThrow('no memory');
    await ask('a');
    expect(made).toEqual(['a']);
  });
});
