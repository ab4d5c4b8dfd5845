import { describe, expect, test } from '@jest/globals';
import { ALLOWED_GROWTH, hasGrown, slopeOf } from './memory';

describe('slopeOf()', () => {
  test('gives bytes a second of the second half only', () => {
    const samples = [0, 1, 2, 3, 4, 5, 6, 7].map((seconds) => ({
      seconds,
      rss: seconds < 4 ? seconds * 1000 : 5000 + seconds * 10,
    }));
    expect(slopeOf(samples)).toBeCloseTo(10);
  });

  test('is nothing where memory stays, and where there is too little to say', () => {
    const flat = [0, 1, 2, 3].map((seconds) => ({ seconds, rss: 7 }));
    expect(slopeOf(flat)).toBe(0);
    expect(slopeOf([])).toBe(0);
    expect(slopeOf([{ seconds: 0, rss: 7 }])).toBe(0);
  });
});

test('hasGrown() allows what is allowed, and no more', () => {
  const usage = (heap: number) => ({ rss: 0, cpu: 0, heap });
  expect(hasGrown(usage(10), usage(10 + ALLOWED_GROWTH))).toBe(false);
  expect(hasGrown(usage(10), usage(11 + ALLOWED_GROWTH))).toBe(true);
});
