import { describe, expect, test } from '@jest/globals';
import { makeDocument } from '../../fixtures';
import { finish } from '../../slices';
import { buildNameWords } from './nameWords';

const documents = [
  makeDocument({ id: 'worker-pool', title: '워커 풀', names: ['worker pool'] }),
  makeDocument({ id: 'close', title: 'Closing', names: ['close a channel'] }),
  makeDocument({ id: 'operator', title: '?' }),
];
const names = finish(buildNameWords(documents));

describe('nameWords.find()', () => {
  test('finds a name all of whose words are asked for, with their places', () => {
    expect(names.find([['build'], ['pool'], ['workers', 'worker']])).toEqual([
      { document: 0, terms: 0b110, isWhole: true },
    ]);
  });

  test('does not need the words that only join', () => {
    expect(names.find([['channel'], ['close']])).toEqual([
      { document: 1, terms: 0b11, isWhole: false },
    ]);
  });

  test.each([[[['worker']]], [[['?']]], [[]]])('finds nothing in %j', (terms) => {
    expect(names.find(terms)).toEqual([]);
  });
});
