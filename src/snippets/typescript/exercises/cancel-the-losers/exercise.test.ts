import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  setImmediate as turn,
  setTimeout as sleep,
} from 'node:timers/promises';

const file = process.env.SOLUTION ? './solution.ts' : './start.ts';
const { firstAnswer }: typeof import('./start.js') = await import(
  file
);

/** Lets everything run that is not waiting for the test. */
async function settle() {
  for (let i = 0; i < 20; i++) await turn();
}

/** Fails when `work` does not end: no mirror here really waits. */
async function end<T>(work: Promise<T>): Promise<T> {
  const stop = new AbortController();
  const late = sleep(500, undefined, stop).then(() => {
    throw new Error('firstAnswer() has not ended after 500 ms');
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    stop.abort();
  }
}

/**
 * oslo is down, seoul answers a little later, the others never do.
 * "late" answers even when it is told to stop.
 */
function network() {
  const left: string[] = [];
  async function ask(mirror: string, signal: AbortSignal) {
    await settle();
    if (mirror === 'oslo') throw new Error('oslo is down');
    await settle();
    if (mirror === 'seoul') return 'from seoul';
    if (!signal.aborted) {
      await new Promise((wake) => {
        signal.addEventListener('abort', wake);
      });
    }
    await settle();
    left.push(mirror);
    if (mirror === 'late') return 'from late';
    throw signal.reason;
  }
  return { ask, left };
}

test('the first success wins', async () => {
  const { ask } = network();
  const mirrors = ['lima', 'oslo', 'seoul'];
  const answer = await end(firstAnswer(mirrors, ask));
  assert.equal(answer, 'from seoul', 'oslo fails before it');
});

test('the losers have taken leave at the return', async () => {
  const { ask, left } = network();
  await end(firstAnswer(['lima', 'quito', 'seoul'], ask));
  assert.deepEqual(left.sort(), ['lima', 'quito']);
});

test('a loser that answers after all does not win', async () => {
  const { ask, left } = network();
  const answer = await end(firstAnswer(['late', 'seoul'], ask));
  assert.equal(answer, 'from seoul');
  assert.deepEqual(left, ['late'], 'had taken leave');
});

test('every error is given when none succeeds', async () => {
  const work = firstAnswer(['lima', 'oslo'], async (mirror) => {
    throw new Error(`${mirror} is down`);
  });
  const error = await end(work).catch((cause: unknown) => cause);
  assert.ok(error instanceof AggregateError);
  const messages = error.errors.map(({ message }) => message);
  assert.deepEqual(messages.sort(), [
    'lima is down',
    'oslo is down',
  ]);
});

test('no mirrors are an error', async () => {
  const work = firstAnswer([], async () => 'from nobody');
  await assert.rejects(end(work), AggregateError);
});
