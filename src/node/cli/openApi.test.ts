import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { createAsk } from '../../api/local/ask';
import { openApi } from './openApi';

const ROOT = resolve(__dirname, '../../..');

// All that is published is read and checked.
jest.setTimeout(60_000);

let cache: string;
beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), 'cache-'));
});
afterAll(() => rmSync(cache, { recursive: true }));

async function ask(path: string): Promise<string> {
  return (await createAsk(await openApi(ROOT, cache))(path)).text;
}

test('openApi() keeps what it read, and answers from that the next time', async () => {
  const read = await ask('constructs/select');
  expect(JSON.parse(read)).toMatchObject({ result: { id: 'select' } });
  expect(readdirSync(cache)).toEqual(['api']);
  expect(await ask('constructs/select')).toBe(read);
  writeFileSync(join(cache, 'api/constructs/select.json'), '{"result":"kept"}');
  expect(await ask('constructs/select')).toBe('{"result":"kept"}\n');
});

test('openApi() searches in what it kept', async () => {
  expect(JSON.parse(await ask('search?q=고루틴&limit=1'))).toMatchObject({
    result: [{ id: 'spawn-task' }],
  });
});

test('openApi() reads no file but those of the API', async () => {
  writeFileSync(join(cache, 'secret.json'), '{"secret":1}');
  expect(await ask(encodeURIComponent('../secret.json'))).not.toContain('secret":1');
});

test('openApi() answers where nothing can be kept', async () => {
  const sealed = join(cache, 'file');
  writeFileSync(sealed, '');
  const handle = await openApi(ROOT, sealed);
  expect((await createAsk(handle)('languages')).problem).toBeUndefined();
});
