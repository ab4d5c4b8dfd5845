import { describe, expect, test } from '@jest/globals';
import type { Rename } from '../types';
import { makeSite } from './fixtures';
import { checkRenamed } from './renamed';

function check(...renamed: readonly Rename[]): readonly string[] {
  return checkRenamed(makeSite({ renamed }));
}

const choose = { resource: 'constructs', from: 'choose', to: 'select' } as const;

describe('checkRenamed()', () => {
  test('accepts an old id that leads to one that there is', () => {
    expect(check(choose, { ...choose, resource: 'programs' })).toEqual([]);
  });

  test('refuses to give an old id to another thing', () => {
    expect(check({ ...choose, from: 'select' })).toEqual([
      'src/data/renamed.ts: "select" is an id of constructs again: give the new one another id',
    ]);
  });

  test('refuses an id that is gone too, since that would need two steps', () => {
    expect(check(choose, { ...choose, from: 'pick', to: 'choose' })).toEqual([
      'src/data/renamed.ts: "pick" leads to "choose", which is no id of constructs: name the present one',
    ]);
  });

  test('refuses an old id with two ends', () => {
    expect(check(choose, choose)).toEqual([
      'src/data/renamed.ts: "choose" of constructs stands twice: remove one',
    ]);
  });
});
