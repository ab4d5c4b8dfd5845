import { expect, test } from '@jest/globals';
import { makeDocument } from '../../fixtures';
import { finish } from '../../slices';
import { buildNames } from './names';

const names = finish(
  buildNames([
    makeDocument({ id: 'a', title: 'Node.js 20. New versions', names: ['`tokio::spawn`', '()'] }),
    makeDocument({ id: 'b', title: '고루틴', names: ['join!()', 'wait group'] }),
  ]),
);

test.each([
  ['new versions', 0],
  ['tokio::spawn', 0],
  ['고루', 1],
  ['고루틴을', 1],
  ['join', 1],
  ['WaitGroup', 1],
  ['wait-group', 1],
])('find(%j) gives the document %i', (query, document) => {
  expect(names.find(query).map((match) => match.document)).toContain(document);
});

test('a query that no name starts like finds none, nor does one without a key', () => {
  expect(names.find('뮤텍스')).toEqual([]);
  expect(names.find('()')).toEqual([]);
  expect(names.findShape('new versions')).toEqual([]);
});
