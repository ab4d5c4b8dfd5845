import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  setImmediate as turn,
  setTimeout as sleep,
} from 'node:timers/promises';

const file = process.env.SOLUTION ? './solution.ts' : './start.ts';
const { Account, Refused, TooLittle, transfer } = (await import(
  file
)) as typeof import('./start.js');

/** Fails when `work` has not ended after 400 ms. */
async function end<T>(work: Promise<T>): Promise<T> {
  const stop = new AbortController();
  const late = sleep(400, undefined, stop).then(() => {
    throw new Error('transfer() has not ended after 400 ms');
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    stop.abort();
  }
}

async function slowYes() {
  for (let i = 0; i < 5; i++) await turn();
  return true;
}

test('opposite transfers end', async () => {
  const [a, b] = [new Account(1, 100), new Account(2, 100)];
  const all: Promise<void>[] = [];
  for (let i = 0; i < 5; i++) {
    all.push(transfer(a, b, 3, slowYes));
    all.push(transfer(b, a, 2, slowYes));
  }
  await end(Promise.all(all));
  assert.deepEqual([a.balance, b.balance], [95, 105]);
});

test('a transfer to itself ends and moves nothing', async () => {
  const a = new Account(1, 100);
  await end(transfer(a, a, 30, slowYes));
  assert.equal(a.balance, 100);
});

test('transfers of others do not wait', async () => {
  const [a, b] = [new Account(1, 100), new Account(2, 100)];
  const [c, d] = [new Account(3, 100), new Account(4, 100)];
  // Each approval waits for the other transfer's.
  let count = 0;
  let bothAreHere = () => {};
  const both = new Promise<void>((wake) => (bothAreHere = wake));
  const meet = async () => {
    if (++count === 2) bothAreHere();
    await both;
    return true;
  };
  await end(
    Promise.all([
      transfer(a, b, 30, meet),
      transfer(d, c, 30, meet),
    ]),
  );
  assert.deepEqual([b.balance, d.balance], [130, 70]);
});

test('nothing is spent twice', async () => {
  const a = new Account(1, 100);
  const [b, c] = [new Account(2, 0), new Account(3, 0)];
  const results = await end(
    Promise.allSettled([
      transfer(a, b, 60, slowYes),
      transfer(a, c, 60, slowYes),
    ]),
  );
  assert.equal(a.balance, 40);
  const errors = results.flatMap((result) =>
    result.status === 'rejected' ? [result.reason] : [],
  );
  assert.equal(errors.length, 1, 'one of the two must fail');
  assert.ok(errors[0] instanceof TooLittle);
});

test('a refused transfer moves nothing', async () => {
  const [a, b] = [new Account(1, 100), new Account(2, 100)];
  const work = transfer(a, b, 30, async () => false);
  await assert.rejects(end(work), Refused);
  assert.deepEqual([a.balance, b.balance], [100, 100]);
});
