import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';

const file = process.env.SOLUTION ? './solution.ts' : './start.ts';
const { pump }: typeof import('./start.js') = await import(file);

/** Lets everything run that is not waiting for `handle`. */
async function settle() {
  for (let i = 0; i < 20; i++) await turn();
}

/**
 * Runs pump() with 20 values and a `handle` that lets everything
 * else come to rest before it looks at how many values wait. Gives
 * the greatest number, the one in the producer's hand too.
 */
async function run(limit: number) {
  let made = 0;
  let peak = 0;
  const handled: number[] = [];
  function* values() {
    while (made < 20) yield ++made;
  }
  await pump(values(), limit, async (value) => {
    await settle();
    handled.push(value);
    peak = Math.max(peak, made - handled.length);
  });
  assert.equal(made, 20, 'values were made');
  return { peak, handled };
}

for (const limit of [1, 3, 10]) {
  test(`limit ${limit}: the producer waits`, async () => {
    const { peak } = await run(limit);
    assert.ok(
      peak <= limit + 1,
      `${peak} values were made ahead, ` +
        `want at most ${limit} and one in the hand`,
    );
  });

  test(`limit ${limit}: the producer uses it`, async () => {
    const { peak } = await run(limit);
    assert.ok(peak >= limit, `only ${peak} values waited`);
  });
}

test('nothing is lost and the order is kept', async () => {
  const { handled } = await run(3);
  const want = Array.from({ length: 20 }, (_, i) => i + 1);
  assert.deepEqual(handled, want);
});

test('one value is handled at a time', async () => {
  let busy = 0;
  await pump([1, 2, 3, 4, 5], 3, async () => {
    assert.equal(++busy, 1, 'values are handled at once');
    await settle();
    busy--;
  });
});

test('no values are handled when none are made', async () => {
  await pump([], 3, async (value) => {
    assert.fail(`${value} was handled, want nothing`);
  });
});
