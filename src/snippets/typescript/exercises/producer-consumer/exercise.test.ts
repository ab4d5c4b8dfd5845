import assert from 'node:assert/strict';
import { syncBuiltinESMExports } from 'node:module';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';

const { run } = await (process.env.SOLUTION === '1'
  ? import('./solution.js')
  : import('./start.js'));

// The clock is a virtual one. The exports are synchronised for
// functions imported by their names.
beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  syncBuiltinESMExports();
});
afterEach(() => {
  mock.timers.reset();
  syncBuiltinESMExports();
});

/**
 * Runs the producers with a consumer that takes `takes` for each
 * value; returns the count, the values with their times, and when
 * it ended.
 */
async function consume(
  producers: Parameters<typeof run>[0],
  takes: number,
) {
  const got: string[] = [];
  let busy = false;
  let ended: number | undefined;
  const counted = run(producers, async (value) => {
    assert.ok(!busy, 'handle was called while it was running');
    busy = true;
    const at = Date.now();
    await new Promise((wake) => setTimeout(wake, takes));
    got.push(`${value} at ${at}`);
    busy = false;
  }).then((count) => {
    ended = Date.now();
    return count;
  });
  for (let ms = 0; ms < 1000; ms += 10) {
    await setImmediate(); // whoever waited for the time goes on
    mock.timers.tick(10);
  }
  await setImmediate();
  assert.ok(ended !== undefined, 'run did not end in 1000 ms');
  return { count: await counted, got, ended };
}

test('producers work at the same time', async () => {
  const { count, got } = await consume(
    [
      [
        { wait: 100, value: 'a0' },
        { wait: 100, value: 'a1' },
        { wait: 100, value: 'a2' },
      ],
      [
        { wait: 150, value: 'b0' },
        { wait: 100, value: 'b1' },
      ],
    ],
    10,
  );
  assert.deepEqual(got, [
    'a0 at 100',
    'b0 at 150',
    'a1 at 200',
    'b1 at 250',
    'a2 at 300',
  ]);
  assert.equal(count, 5, 'the number of values');
});

test('a producer goes on while a value is handled', async () => {
  const steps = ['a0', 'a1', 'a2'].map((value) => ({
    wait: 100,
    value,
  }));
  const { ended } = await consume([steps], 100);
  assert.equal(
    ended,
    400,
    'three values, 100 ms to make and 100 ms to handle each, ' +
      `took ${ended} ms, want 400`,
  );
});

test('every value is handled once and in order', async () => {
  const producers = ['a', 'b', 'c', 'd'].map((name) =>
    Array.from({ length: 6 }, (_, n) => ({
      wait: 0,
      value: name + n,
    })),
  );
  const { count, got } = await consume(producers, 10);
  assert.equal(count, 24, 'the number of values');
  for (const steps of producers) {
    const want = steps.map(({ value }) => value);
    const values = got.map((line) => line.split(' ')[0]);
    const mine = values.filter((value) => value[0] === want[0][0]);
    assert.deepEqual(mine, want);
  }
});

test('without producers it ends at once', async () => {
  const { count, ended } = await consume([], 0);
  assert.deepEqual([count, ended], [0, 0]);
});
