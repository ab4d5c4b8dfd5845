import assert from 'node:assert/strict';
import { syncBuiltinESMExports } from 'node:module';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';

const { hello } = await (process.env.SOLUTION === '1'
  ? import('./solution.js')
  : import('./start.js'));

// The clock is a virtual one, so no test takes a real second. The
// exports are synchronised for functions imported by their names.
beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  syncBuiltinESMExports();
});
afterEach(() => {
  mock.timers.reset();
  syncBuiltinESMExports();
});

async function pass(ms: number): Promise<void> {
  await setImmediate();
  mock.timers.tick(ms);
  await setImmediate(); // whoever waited for the time goes on
}

test('nothing is printed before a second', async () => {
  const lines: string[] = [];
  const printed = hello((line) => lines.push(line));
  await pass(999);
  assert.deepEqual(lines, [], 'printed within 999 ms');
  await pass(1);
  await printed;
});

test('Hello is printed when the promise settles', async () => {
  const lines: string[] = [];
  const printed = hello((line) => lines.push(line));
  let settled = false;
  void printed.then(() => (settled = true));
  await pass(999);
  assert.ok(!settled, 'settled within 999 ms');
  await pass(1);
  assert.ok(settled, 'not settled after 1000 ms');
  assert.deepEqual(lines, ['Hello']);
});

test('two wait together', async () => {
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  const both = Promise.all([hello(print), hello(print)]);
  await pass(1000);
  assert.deepEqual(lines, ['Hello', 'Hello'], 'after 1000 ms');
  await both;
});
