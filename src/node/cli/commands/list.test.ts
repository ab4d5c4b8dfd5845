import { describe, expect, test } from '@jest/globals';
import type { ListAnswer } from '../../../api/local/list';
import { LISTS } from '../../../api/local/list';
import { askHttp, checkSchema, runCommand } from '../fixtures';

const list = (...args: readonly string[]) => runCommand(['list', ...args]);

async function idsOf(...args: readonly string[]): Promise<readonly string[]> {
  const answer = JSON.parse((await list(...args, '--json')).output) as ListAnswer;
  return answer.result.map(({ id }) => id);
}

test.each(LISTS.map(({ name }) => name))('%s --json prints the file of the API', async (name) => {
  expect((await list(name, '--json')).output).toBe(await askHttp(`${name}.json`));
});

test('lists constructs for want of a word, with what each language has', async () => {
  const { status, output } = await list();
  expect(status).toBe(0);
  expect(output).toBe(
    [
      'spawn-task       태스크 시작하기  go              tokio::spawn        (none)',
      'channel-bounded  버퍼 채널        make(chan T, n)  mpsc::channel       (none)',
      'mutex            뮤텍스           sync.Mutex       tokio::sync::Mutex  (none)',
      '',
      '3건',
      '',
    ]
      .join('\n')
      .replace('go              ', 'go               '),
  );
});

test.each([
  [['--category', 'tasks'], ['spawn-task']],
  [['--lang', 'ts'], []],
  [
    ['--lang', 'ts', '--kind', 'none'],
    ['spawn-task', 'channel-bounded', 'mutex'],
  ],
  [['--kind', 'none', '--category', 'channels'], ['channel-bounded']],
  [['--lang', 'go', '--kind', 'none'], []],
  [
    ['symbols', '--lang', 'go', '--category', 'channels'],
    ['go/make(chan T, n)', 'go/<-ch'],
  ],
  [['exercises', '--lang', 'go'], ['first-steps']],
  [['exercises', '--lang', 'rust'], []],
  [
    ['--limit', '2'],
    ['spawn-task', 'channel-bounded'],
  ],
])('%j gives %j', async (args, ids) => {
  expect(await idsOf(...args)).toEqual(ids);
});

test.each([
  ['constructs', ['--category', 'tasks', '--lang', 'go', '--limit', '1']],
  ['constructs', ['--lang', 'ts']],
  ['symbols', ['symbols', '--lang', 'rust']],
] as const)('keeps to the schema of %s where %j limits it', async (schema, args) => {
  expect(checkSchema(schema, (await list(...args, '--json')).output)).toEqual([]);
});

test('counts all that fits, also what the limit leaves out', async () => {
  expect(JSON.parse((await list('--limit', '2', '--json')).output)).toMatchObject({ total: 3 });
  expect((await list('--limit', '2', '--locale', 'en')).output).toContain('2 of 3');
});

test('ends with 1 where nothing fits', async () => {
  const { status, output, errors } = await list('--lang', 'ts', '--locale', 'en');
  expect([status, output, errors]).toEqual([1, '', 'Nothing fits.\n']);
});

describe('wrong usage', () => {
  test.each([
    [['construct'], 'Did you mean constructs?'],
    [['constructs', 'x'], 'what about "x"?'],
    [['--kind', 'partail'], 'Did you mean partial?'],
    [['--lang', 'gol'], 'Did you mean go?'],
    [['--category', 'chanels'], 'Did you mean channels?'],
    [
      ['glossary', '--lang', 'go'],
      'cannot be limited by lang: that limits constructs, symbols, programs',
    ],
    [['--limit', 'x'], 'not a whole number from 1'],
    [['--categroy', 'x'], 'Did you mean --category?'],
  ])('%j is refused with %j', async (args, message) => {
    const { status, output, errors } = await list(...args);
    expect([status, output]).toEqual([2, '']);
    expect(errors).toContain(message);
  });
});
