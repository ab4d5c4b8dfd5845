import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ReferenceParameter } from '../../../api/openapi/reference';
import { addressOf, curlOf, findMissing, initialValues, quote } from './request';

function parameter(name: string, fields: Partial<ReferenceParameter> = {}): ReferenceParameter {
  return { name, in: 'query', isRequired: false, type: 'text', takesSeveral: false, ...fields };
}

const construct = {
  path: '/constructs/{id}.json',
  parameters: [parameter('id', { in: 'path', isRequired: true, example: 'mutex' })],
};
const search = {
  path: '/search',
  parameters: [parameter('q', { isRequired: true, example: 'select' }), parameter('lang')],
};

test('initialValues() are the examples, and nothing where there is none', () => {
  expect(initialValues(search)).toEqual({ q: 'select', lang: '' });
});

test('findMissing() names what is required and empty', () => {
  expect(findMissing(search, { q: ' ', lang: '' })).toEqual(['q']);
  expect(findMissing(search, { q: '<-', lang: '' })).toEqual([]);
});

describe('addressOf()', () => {
  test.each([
    ['mutex', '/api/v1/constructs/mutex.json'],
    ['../a?b#c', '/api/v1/constructs/..%2Fa%3Fb%23c.json'],
    ["$&$'", "/api/v1/constructs/%24%26%24'.json"],
  ])('puts the id %j into the path', (id, address) => {
    expect(addressOf(construct, { id }, '/api/v1')).toBe(address);
  });

  test('gives back every value that was filled in, and only those', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (q) => {
        const url = new URL(addressOf(search, { q, lang: '' }, '/api/v1'), 'http://a');
        expect([...url.searchParams]).toEqual([['q', q]]);
      }),
    );
  });
});

describe('curlOf()', () => {
  test('writes a command for the call', () => {
    expect(curlOf(construct, { id: 'mutex' }, 'http://a/api/v1')).toBe(
      "curl 'http://a/api/v1/constructs/mutex.json'",
    );
    expect(curlOf(search, { q: '<-ch', lang: 'go' }, 'http://a/api/v1')).toBe(
      "curl -G 'http://a/api/v1/search' \\\n  --data-urlencode 'q=<-ch' \\\n  --data-urlencode 'lang=go'",
    );
  });

  test.each(["it's", '$(rm -rf x)', '`x`', '"', '\\', "'; x '", '고루틴 <-'])(
    'quote() keeps %j one word that a shell leaves alone',
    (word) => {
      const printed = execFileSync('sh', ['-c', `printf %s ${quote(word)}`], { encoding: 'utf8' });
      expect(printed).toBe(word);
    },
  );
});
