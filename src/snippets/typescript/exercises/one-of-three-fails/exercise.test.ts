import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  setImmediate as turn,
  setTimeout as sleep,
} from 'node:timers/promises';

const file = process.env.SOLUTION ? './solution.ts' : './start.ts';
const { callAll }: typeof import('./start.js') = await import(file);

const names = ['price', 'stock', 'review'];

/** Lets everything run that is not waiting for the test. */
async function settle() {
  for (let i = 0; i < 20; i++) await turn();
}

/** Fails when `work` does not end: no call here really waits. */
async function end<T>(work: Promise<T>): Promise<T> {
  const stop = new AbortController();
  const late = sleep(400, undefined, stop).then(() => {
    throw new Error('callAll() has not ended after 400 ms');
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    stop.abort();
  }
}

test('all are asked at once, answers keep the order', async () => {
  const answer = new Map<string, (text: string) => void>();
  const work = callAll(
    names,
    (name) => new Promise((wake) => answer.set(name, wake)),
  );
  await settle();
  assert.deepEqual([...answer.keys()].sort(), [...names].sort());
  for (const name of [...names].reverse()) {
    answer.get(name)?.(`${name} ok`);
    await settle();
  }
  assert.deepEqual(
    await end(work),
    names.map((name) => `${name} ok`),
  );
});

for (const bad of names) {
  test(`a failure of ${bad} stops the others`, async () => {
    const down = new Error('no connection');
    const others = names.filter((name) => name !== bad);
    const stopped: string[] = [];
    const ended: string[] = [];
    const work = callAll(names, async (name, signal) => {
      if (name === bad) {
        await settle();
        throw down;
      }
      await new Promise((wake) => {
        signal.addEventListener('abort', wake);
      });
      stopped.push(name);
      await settle(); // a call may need a while to end
      ended.push(name);
      throw signal.reason;
    });
    const error = await end(work).catch((cause: unknown) => cause);
    assert.deepEqual(stopped, others, 'were told to stop');
    assert.deepEqual(ended, others, 'had ended by the return');
    assert.ok(error instanceof Error);
    assert.equal(error.message, `${bad}: no connection`);
    assert.equal(error.cause, down, 'the cause is the error');
  });
}
