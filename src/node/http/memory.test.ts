import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createMemory } from './memory';

function createCounted(limit: number, isKept?: (size: number) => boolean) {
  const memory = createMemory<number>({ limit, sizeOf: (size) => size, ...(isKept && { isKept }) });
  const made: string[] = [];
  const ask = (key: string, size = 1) =>
    memory.recall(key, () => {
      made.push(key);
      return Promise.resolve(size);
    });
  return { memory, made, ask };
}

describe('createMemory()', () => {
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

  test('keeps the others when one is larger than all it may hold', async () => {
    const { made, ask } = createCounted(2);
    await ask('a');
    await ask('large', 3);
    await ask('large', 3);
    await ask('a');
    expect(made).toEqual(['a', 'large', 'large']);
  });

  test('does not keep what is not worth it', async () => {
    const { made, ask } = createCounted(10, (size) => size !== 5);
    for (const size of [5, 5, 4, 4]) await ask(String(size), size);
    expect(made).toEqual(['5', '5', '4']);
  });

  test('tries again what failed', async () => {
    const { memory, made, ask } = createCounted(2);
    const fail = () => Promise.reject(new Error('no memory'));
    await expect(memory.recall('a', fail)).rejects.toThrow('no memory');
    await ask('a');
    expect(made).toEqual(['a']);
  });

  test('never holds more than its limit, whatever is asked', async () => {
    const asked = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(6)));
    await fc.assert(
      fc.asyncProperty(asked, fc.nat(12), async (list, limit) => {
        const sizes = new Map<string, number>();
        const { ask, memory } = createCounted(limit);
        for (const [key, size] of list) sizes.set(key, await ask(key, sizes.get(key) ?? size));
        // What is still remembered is what needs no making, and fits.
        let held = 0;
        for (const [key, size] of sizes) {
          let isMade = false;
          await memory.recall(key, () => {
            isMade = true;
            return Promise.resolve(limit + 1);
          });
          if (!isMade) held += size;
        }
        expect(held).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
