import { describe, expect, test } from '@jest/globals';
import { askHttp, checkSchema, runCommand } from '../fixtures';

const xref = (...args: readonly string[]) => runCommand(['xref', ...args]);

test.each([
  [['sync.Mutex'], 'q=sync.Mutex'],
  [['go', '--from', 'go', '--to', 'rs'], 'q=go&from=go&to=rs'],
  [['<-ch', '--to=rust,ts', '--locale=en'], 'q=<-ch&to=rust,ts&locale=en'],
  [['<-ch', '--to', 'rust', '--to', 'ts'], 'q=<-ch&to=rust,ts'],
  [['버퍼', '채널'], 'q=버퍼 채널'],
  [['zxqwv'], 'q=zxqwv'],
])('%j --json prints what HTTP answers to %s', async (args, query) => {
  const { output } = await xref('--json', ...args);
  expect(output).toBe(await askHttp(`xref?${query}`));
  expect(checkSchema('crossReference', output)).toEqual([]);
});

test('shows the counterparts and what to mind', async () => {
  const { status, output } = await xref('sync.Mutex', '--to', 'rust', '--locale', 'en');
  expect(status).toBe(0);
  expect(output).toBe(
    [
      'Mutex',
      'mutex · /en/constructs/mutex',
      '',
      'Go          equivalent  sync.Mutex',
      '            sync.Mutex',
      '',
      'Rust        equivalent  tokio::sync::Mutex',
      '            tokio::sync::Mutex',
      '',
      'Mind',
      '  There is a difference.',
      '',
      '1 entry',
      '',
    ].join('\n'),
  );
});

test('ends with 1 where nothing has the name', async () => {
  expect(await xref('zxqwv', '--locale', 'en')).toEqual({
    status: 1,
    output: '',
    errors: 'Nothing has the name "zxqwv".\n',
  });
});

test('says so where it is a name of another language than asked for', async () => {
  expect(await xref('tokio::spawn', '--from', 'go', '--locale', 'en')).toEqual({
    status: 1,
    output: '',
    errors: 'It is a name of another language: tokio::spawn (rust: spawn-task).\n',
  });
});

describe('wrong usage', () => {
  test.each([
    [[], 'The query is empty'],
    [['a', '--from', 'ruts'], 'Did you mean rust?'],
    [['a', '--to', 'rust,typscript'], 'Did you mean typescript?'],
    [['a', '--form', 'go'], 'Did you mean --from?'],
    [['a', '--from', 'go', '--to', 'go'], 'go'],
  ])('%j is refused with %j', async (args, message) => {
    const { status, output, errors } = await xref(...args);
    expect([status, output]).toEqual([2, '']);
    expect(errors).toContain(message);
  });
});
