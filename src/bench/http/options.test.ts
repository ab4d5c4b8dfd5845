import { describe, expect, test } from '@jest/globals';
import { parseOptions } from './options';

describe('parseOptions()', () => {
  test('asks for half a minute on 64 connections unless it is told otherwise', () => {
    expect(parseOptions([])).toEqual({ seconds: 30, connections: 64, help: false });
    expect(parseOptions(['--seconds=5', '--connections', '8'])).toMatchObject({
      seconds: 5,
      connections: 8,
    });
  });

  test.each([
    [['--seconds', '0'], '--seconds is "0": it must be a whole number from 1 to 3600'],
    [['--seconds', '1e3'], '--seconds is "1e3"'],
    [
      ['--connections', '5000'],
      '--connections is "5000": it must be a whole number from 1 to 1000',
    ],
    [['--second', '5'], "'--second'"],
    [['5'], "'5'"],
  ])('refuses %j', (args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
  });
});
