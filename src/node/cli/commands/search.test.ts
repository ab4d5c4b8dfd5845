import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { askHttp, checkSchema, runCommand } from '../fixtures';

const search = (...args: readonly string[]) => runCommand(['search', ...args]);

test.each([
  [['뮤텍스'], 'q=뮤텍스'],
  [['mutex', '--locale', 'en'], 'q=mutex&locale=en'],
  [['mutex', '--lang', 'rs', '--kind', 'symbol'], 'q=mutex&lang=rs&kind=symbol'],
  [['task', '--category=tasks', '--limit=1'], 'q=task&category=tasks&limit=1'],
  [['mutex', '--from', 'go', '--to', 'rust,ts'], 'q=mutex&from=go&to=rust,ts'],
  [['start', 'a', 'task'], 'q=start a task'],
  [['--', '->'], 'q=->'],
  [['->'], 'q=->'],
  [['-1'], 'q=-1'],
  [['--', '--help'], 'q=--help'],
  [['김치찌개'], 'q=김치찌개'],
])('%j --json prints what HTTP answers to %s', async (args, query) => {
  const { output } = await search('--json', ...args);
  expect(output).toBe(await askHttp(`search?${query}`));
  expect(checkSchema('search', output)).toEqual([]);
});

test('shows hits in columns that Korean letters do not shift', async () => {
  const { status, output, errors } = await search('mutex', '--limit', '2');
  expect([status, errors]).toEqual([0, '']);
  expect(output).toBe(
    [
      'construct  뮤텍스      /constructs/mutex',
      '           sync.Mutex, tokio::sync::Mutex, Mutex',
      'symbol     sync.Mutex  /constructs/mutex#go',
      '           뮤텍스 요약입니다.',
      '',
      '4건 가운데 2건',
      '',
    ].join('\n'),
  );
});

test('shows what the languages asked for have for each construct', async () => {
  const { output } = await search('mutex', '--to', 'rust', '--limit', '1');
  expect(output).toContain('rust: tokio::sync::Mutex');
});

test('goes on where an answer ended', async () => {
  const { next } = JSON.parse((await search('mutex', '--limit=1', '--json')).output) as {
    readonly next: string;
  };
  const { output } = await search('mutex', '--limit=1', '--json', '--cursor', next);
  expect(output).toBe(await askHttp(`search?q=mutex&limit=1&cursor=${encodeURIComponent(next)}`));
});

test('answers in the locale of the environment unless another is asked for', async () => {
  const english = { locale: 'en' } as const;
  expect((await runCommand(['search', 'mutex'], english)).output).toContain('/en/constructs/mutex');
  const { output } = await runCommand(['search', 'mutex', '--locale=ko'], english);
  expect(output).toContain(' /constructs/mutex');
});

test('marks what matched only where colour is wanted', async () => {
  const { output } = await runCommand(['search', '뮤텍스'], { hasColor: true });
  expect(output).toContain('\u001b[1;33m뮤텍스\u001b[0m');
  expect((await search('뮤텍스')).output).not.toContain('\u001b');
});

test('ends with 1 and says so where nothing is found', async () => {
  expect(await search('zxqwv')).toEqual({
    status: 1,
    output: '',
    errors: '"zxqwv"에 맞는 결과가 없습니다.\n',
  });
  expect((await search('zxqwv', '--locale=en')).errors).toBe('No hit for "zxqwv".\n');
  expect(await search('zxqwv', '--json')).toEqual({
    status: 1,
    output: await askHttp('search?q=zxqwv'),
    errors: '',
  });
});

test.each([
  [[], 'The query is empty'],
  [[''], 'The query is empty'],
  [['x'.repeat(1000)], 'The query has 1000 characters: 256 is the most.'],
  [['a\u0007'], 'control character U+0007'],
  [['a', '--lang', 'ruts'], 'Did you mean rust?'],
  [['a', '--lang', 'go', '--lang', 'rust'], 'lang is given twice'],
  [['a', '--category', 'chanels'], 'Did you mean channels?'],
  [['a', '--kind', 'page'], 'construct, section, symbol'],
  [['a', '--locale', 'fr'], 'Unknown locale "fr"'],
  [['a', '--limit', '0'], 'not a whole number from 1 to 100'],
  [['a', '--limit', '-1'], 'not a whole number from 1 to 100'],
  [['a', '--language', 'go'], 'Did you mean --lang?'],
  [['a', '--lang'], "'--lang <value>' argument missing"],
  [['a', '-x'], 'Unknown option -x: the options are'],
])('refuses %.40j on stderr with status 2', async (args, message) => {
  const { status, output, errors } = await search(...args);
  expect([status, output]).toEqual([2, '']);
  expect(errors).toContain(message);
  expect(errors).not.toContain('    at ');
});

test('--json prints the problem document of a refused query, and says it in words besides', async () => {
  const { status, output, errors } = await search('a', '--lang', 'ruts', '--json');
  expect(status).toBe(2);
  expect(output).toBe(await askHttp('search?q=a&lang=ruts'));
  expect(checkSchema('problem', output)).toEqual([]);
  expect(errors).toContain('Did you mean rust?');
});

describe('--docs', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'docs-'));
    writeFileSync(join(folder, 'notes.md'), '# 재시도\n\n고루틴을 다시 시작합니다.\u001b[2J\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('searches a folder of Markdown with the same engine', async () => {
    const { status, output } = await search('고루틴은', '--docs', folder);
    expect(status).toBe(0);
    expect(output).toContain('section  재시도  notes.md#재시도');
  });

  test('shows nothing of a file that a terminal would obey', async () => {
    expect((await search('고루틴', '--docs', folder)).output).not.toContain('\u001b');
  });

  test.each([
    [['--docs', '/no/such/folder'], 'Cannot find a folder "/no/such/folder"'],
    [['--docs', __filename], 'name one with Markdown files in it'],
    [['--docs', __dirname], 'Cannot find a Markdown file'],
    [
      ['--docs', __dirname, '--lang', 'go'],
      'A folder has no languages: leave --lang or --docs out.',
    ],
    [['--docs', __dirname, '--limit', '0'], 'The limit "0"'],
  ])('%j says what to do', async (args, message) => {
    const { status, output, errors } = await search('a', ...args);
    expect([status, output]).toEqual([2, '']);
    expect(errors).toContain(message);
  });
});
