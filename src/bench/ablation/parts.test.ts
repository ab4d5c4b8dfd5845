import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parts } from './parts';
import { edit } from './plugin';
import * as wrappers from './wrappers';

const ROOT = resolve(__dirname, '../../..');

// Otherwise a function that got another name would only make its row say that it does nothing.
describe.each(parts)('without "$id"', ({ replacements }) => {
  test.each(replacements)('$module has what is replaced', async (replacement) => {
    const { module, exports = {}, edits = [] } = replacement;
    const path = join(ROOT, module);
    const real = (await import(path)) as object;
    expect(Object.keys(real)).toEqual(expect.arrayContaining(Object.keys(exports)));
    expect(() => edit(readFileSync(path, 'utf8'), edits, module)).not.toThrow();
    expect(Object.keys(exports).length + edits.length).toBeGreaterThan(0);
  });

  test('uses what the module exports and what there is in wrappers.ts', async () => {
    for (const { module, exports = {} } of replacements) {
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

test.each(['a b', 'x x'])('edit() refuses a text that does not stand once in %j', (source) => {
  expect(() => edit(source, [['x', 'y']], 'm.ts')).toThrow(
    'Cannot replace "x" in m.ts: it must stand there once',
  );
});
