import { describe, expect, test } from '@jest/globals';
import { serialize } from '../api/envelope';
import { buildFiles } from '../api/files';
import { site } from '../api/fixtures';
import { createHandler } from '../api/http/handle';
import type { Site } from '../data/types';
import { createIndex } from '../search/createIndex';
import { buildCorpus } from '../search/documents';
import { run } from './cli';

interface Ran {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

function search(args: readonly string[], options: { hasColor?: boolean; site?: Site } = {}): Ran {
  let [output, errors] = ['', ''];
  const status = run(['search', ...args], {
    write: (text) => (output += text),
    writeError: (text) => (errors += text),
    columns: 80,
    hasColor: options.hasColor ?? false,
    readSite: () => options.site ?? site,
  });
  return { status, output, errors };
}

const handle = createHandler({
  files: buildFiles(site),
  indexes: {
    ko: createIndex(buildCorpus(site, 'ko')),
    en: createIndex(buildCorpus(site, 'en')),
  },
});

describe('search', () => {
  test.each([
    [['뮤텍스'], 'q=뮤텍스'],
    [['mutex', '--locale', 'en'], 'q=mutex&locale=en'],
    [['mutex', '--lang', 'rs', '--kind', 'symbol'], 'q=mutex&lang=rs&kind=symbol'],
    [['task', '--category=tasks', '--limit=1'], 'q=task&category=tasks&limit=1'],
    [['start', 'a', 'task'], 'q=start a task'],
    [['--', '->'], 'q=->'],
    [['김치찌개'], 'q=김치찌개'],
  ])('%j --json prints what HTTP answers to %s', async (args, query) => {
    const url = `http://localhost/api/v1/search?${query}`;
    const expected = await (await handle(new Request(url))).text();
    expect(search(['--json', ...args]).output).toBe(expected);
  });

  test('shows hits in columns that Korean letters do not shift', () => {
    const { status, output, errors } = search(['mutex', '--limit', '2']);
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

  test('marks what matched only where colour is wanted', () => {
    expect(search(['뮤텍스'], { hasColor: true }).output).toContain('\u001b[1;33m뮤텍스\u001b[0m');
    expect(search(['뮤텍스']).output).not.toContain('\u001b');
  });

  test('ends with 1 and says so where nothing is found', () => {
    expect(search(['zxqwv'])).toEqual({
      status: 1,
      output: '',
      errors: '"zxqwv"에 맞는 결과가 없습니다.\n',
    });
    expect(search(['zxqwv', '--locale=en']).errors).toBe('No hit for "zxqwv".\n');
    expect(search(['zxqwv', '--json'])).toMatchObject({
      status: 1,
      output: serialize({ schemaVersion: 1, total: 0, result: [] }),
    });
  });

  test.each([
    [[], 'The query is empty'],
    [[''], 'The query is empty'],
    [['x'.repeat(10_240)], 'The query has 10240 characters: 256 is the most.'],
    [['a\u0007'], 'control character U+0007'],
    [['a', '--lang', 'ruts'], 'Did you mean rust?'],
    [['a', '--lang', 'go', '--lang', 'rust'], 'lang is given twice'],
    [['a', '--category', 'chanels'], 'Did you mean channels?'],
    [['a', '--kind', 'page'], 'construct, section, symbol'],
    [['a', '--locale', 'fr'], 'Unknown locale "fr"'],
    [['a', '--limit', '0'], 'not a whole number from 1 to 100'],
    [['a', '--language', 'go'], 'Did you mean --lang?'],
    [['a', '--lang'], "'--lang <value>' argument missing"],
    [['->'], "Unknown option '->'"],
  ])('refuses %.40j on stderr with status 2', (args, message) => {
    const { status, output, errors } = search(args);
    expect([status, output]).toEqual([2, '']);
    expect(errors).toContain(message);
    expect(errors).not.toContain('    at ');
  });

  test('says why where the content cannot be read', () => {
    const failing = {
      write: () => undefined,
      columns: 80,
      hasColor: false,
      readSite: () => {
        throw new Error('mutex: title.en is missing');
      },
    };
    let errors = '';
    const status = run(['search', 'a'], { ...failing, writeError: (text) => (errors += text) });
    expect([status, errors]).toEqual([2, 'mutex: title.en is missing\n']);
  });

  test('explains itself', () => {
    const { status, output } = search(['--help']);
    expect(status).toBe(0);
    expect(output).toMatch(/^Usage: npm run --silent search -- QUERY/);
  });
});

test.each([[[]], [['find']]])('run(%j) says what there is to run', (argv) => {
  let errors = '';
  const status = run(argv, {
    write: () => undefined,
    writeError: (text) => (errors += text),
    columns: 80,
    hasColor: false,
    readSite: () => site,
  });
  expect(status).toBe(2);
  expect(errors).toContain('Usage: ');
});
