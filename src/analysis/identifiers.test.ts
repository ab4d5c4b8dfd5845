import { expect, test } from '@jest/globals';
import { splitIdentifier } from './identifiers';

test.each([
  ['WaitGroup', ['Wait', 'Group']],
  ['waitGroup', ['wait', 'Group']],
  ['HTTPServer', ['HTTP', 'Server']],
  ['spawn_blocking', ['spawn', 'blocking']],
  ['allSettled', ['all', 'Settled']],
  ['select', ['select']],
  ['i32', ['i', '32']],
  ['', []],
])('splitIdentifier(%j) gives %j', (identifier, parts) => {
  expect(splitIdentifier(identifier).map((part) => part.text)).toEqual(parts);
});
