import { describe, expect, test } from '@jest/globals';
import { parseOptions } from './options';

const FILES = ['--corpus', 'c.jsonl', '--queries', 'q.jsonl'];

describe('parseOptions()', () => {
  test('measures everything on the own content without arguments', () => {
    expect(parseOptions([])).toMatchObject({ only: [], write: false, help: false });
  });

  test('takes files and any number of names', () => {
    expect(parseOptions([...FILES, '--only', 'ours', 'fuse', 'growth'])).toMatchObject({
      corpus: 'c.jsonl',
      queries: 'q.jsonl',
      only: ['ours', 'fuse', 'growth'],
    });
  });

  test.each([
    [['--corpus', 'c.jsonl'], '--corpus and --queries belong together'],
    [['--queries', 'q.jsonl'], '--corpus and --queries belong together'],
    [['--glossary', 'g.json'], 'say something of a --corpus'],
    [['--only', 'google'], 'Cannot measure "google": there are ours, fuse,'],
    [['fuse'], 'Cannot use "fuse": names follow --only'],
    [['--write', '--only', 'ours'], 'leave out --only'],
    [[...FILES, '--write'], 'give --name and --source'],
    [['--fast'], "Unknown option '--fast'"],
    [['--corpus'], "'--corpus <value>' argument missing"],
  ])('refuses %j and says why', (args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
  });
});
