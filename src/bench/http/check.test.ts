import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { Ask } from './check';
import { findDifference, Tally, unpack } from './check';

const ask: Ask = { method: 'GET', path: '/api/v1/search?q=%EC%B1%84%EB%84%90' };
const latin1 = (text: string): string => Buffer.from(text).toString('latin1');
const right = { status: 200, body: latin1('{"total":1,"title":"채널"}') };

describe('findDifference()', () => {
  test('finds nothing in the same answer', () => {
    expect(findDifference(right, { ...right })).toBeUndefined();
  });

  test.each([
    ['another status', { ...right, status: 500 }, 'status 500 instead of 200'],
    ['another byte', { ...right, body: latin1('{"total":2,"title":"채널"}') }, 'byte 9: '],
    ['another letter', { ...right, body: latin1('{"total":1,"title":"채녈"}') }, 'byte 24: '],
    ['an end too early', { ...right, body: right.body.slice(0, -1) }, 'byte 27: '],
    ['more than there is', { ...right, body: `${right.body} ` }, 'byte 28: '],
    ['nothing at all', { ...right, body: '' }, 'byte 0: ""'],
  ])('finds %s', (_name, got, message) => {
    expect(findDifference(right, got)).toContain(message);
  });
});

test.each([
  ['br', brotliCompressSync],
  ['gzip', gzipSync],
] as const)('unpack() gives the bytes that %s has packed', (coding, pack) => {
  const packed = pack(Buffer.from(right.body, 'latin1')).toString('latin1');
  expect(unpack(packed, coding)).toBe(right.body);
  expect(unpack(right.body, undefined)).toBe(right.body);
});

test('a tally counts wrong answers and failures of the server, and names the first with its address', () => {
  const tally = new Tally();
  tally.add(ask, right, right);
  tally.add(ask, right, { status: 500, body: '' });
  for (let count = 0; count < 10; count += 1) tally.add(ask, right, { status: 200, body: '' });
  expect([tally.answers, tally.wrong, tally.serverErrors]).toEqual([12, 11, 1]);
  expect(tally.examples).toHaveLength(5);
  expect(tally.examples[0]).toBe(
    'GET /api/v1/search?q=%EC%B1%84%EB%84%90: status 500 instead of 200',
  );
});
