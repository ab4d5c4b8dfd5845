import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chooseCoding } from './contentCoding';

describe('chooseCoding()', () => {
  test.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, br;q=0.9', 'gzip'],
    ['gzip;q=0.5, *;q=0.8', 'br'],
    ['br;q=0, *', 'gzip'],
    ['br;q=0', 'identity'],
    ['br;q=0.0, gzip;q=0.000', 'identity'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['identity', 'identity'],
    ['identity;q=0', 'identity'],
    ['identity;q=0, gzip;q=0.1', 'gzip'],
    ['identity, br;q=0.5', 'identity'],
    ['gzip;q=0.001', 'gzip'],
    ['gzip ; Q=0.3 , br ; q=0.2', 'gzip'],
    ['zstd', 'identity'],
    ['broth', 'identity'],
    ['gzip;q=2', 'identity'],
    ['gzip;q=much', 'identity'],
  ])('takes from %j %s', (header, coding) => {
    expect(chooseCoding(header)).toBe(coding);
  });

  test('never takes a coding that is refused by name', () => {
    const entry = fc.tuple(
      fc.constantFrom('br', 'gzip', 'deflate', '*', 'identity'),
      fc.constantFrom(0, 0.001, 0.5, 1),
    );
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ([name]) => name }), (entries) => {
        const header = entries.map(([name, quality]) => `${name};q=${String(quality)}`).join(', ');
        const chosen = chooseCoding(header);
        const given = new Map<string, number>(entries);
        const accepted = given.get(chosen) ?? given.get('*') ?? 0;
        expect(chosen === 'identity' || accepted > 0).toBe(true);
      }),
    );
  });

  test('reads any header', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(['br', 'gzip', 'identity']).toContain(chooseCoding(header));
      }),
    );
  });
});
