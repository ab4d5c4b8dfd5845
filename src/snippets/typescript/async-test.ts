import assert from 'node:assert/strict';
import test, { run } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

async function double(n: number) {
  await sleep(10);
  return 2 * n;
}

if (process.env.NODE_TEST_CONTEXT) {
  // #region test
  test('doubles', async () => {
    assert.equal(await double(21), 42);
    console.log('double: 42');
  });
  // #endregion test
} else {
  // Runs this file once more, as `node --test` would.
  const files = [fileURLToPath(import.meta.url)];
  for await (const { type, data } of run({ files })) {
    if (type === 'test:stdout') console.log(data.message.trim());
    if (type === 'test:pass') console.log('PASS');
  }
}
