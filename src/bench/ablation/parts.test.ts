import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parts } from './parts';
import * as wrappers from './wrappers';

const ROOT = resolve(__dirname, '../../..');

// Otherwise a function that got another name would only make its row say that it does nothing.
describe.each(parts)('without "$id"', ({ replacements }) => {
  test.each(replacements)('$module has what is replaced', async (replacement) => {
    const { module, exports } = replacement;
    const real = (await import(join(ROOT, module))) as object;
    expect(Object.keys(exports).length).toBeGreaterThan(0);
    expect(Object.keys(real)).toEqual(expect.arrayContaining(Object.keys(exports)));
  });

  test('uses what the module exports and what there is in wrappers.ts', async () => {
    for (const { module, exports } of replacements) {
      const real = (await import(join(ROOT, module))) as object;
      const used = Object.values(exports).join('\n');
      const named = (of: string) => [...used.matchAll(new RegExp(`\\b${of}\\.(\\w+)`, 'g'))];
      for (const [, name = ''] of named('real')) expect(real).toHaveProperty(name);
      for (const [, name = ''] of named('wrappers')) expect(wrappers).toHaveProperty(name);
    }
  });
});

test('parts have ids of their own', () => {
  expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
});
