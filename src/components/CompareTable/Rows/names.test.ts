import { expect, test } from '@jest/globals';
import type { PublicCounterpart } from '../../../api/contract';
import { namesBeside } from './names';

test('namesBeside() leaves out what the syntax shows', () => {
  const symbols = ['sync.Mutex', 'mu.Lock', 'mu.Unlock', 'mu.TryLock'].map((name) => ({
    name,
    url: 'https://pkg.go.dev/sync#Mutex',
  }));
  const counterpart: PublicCounterpart = { kind: 'equivalent', symbols, syntax: 'mu.Lock()' };
  expect(namesBeside(counterpart)).toEqual(['sync.Mutex', 'mu.Unlock']);
});
