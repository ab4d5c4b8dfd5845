import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';

const { fetchAll } = await (process.env.SOLUTION === '1'
  ? import('./solution.js')
  : import('./start.js'));

beforeEach(() =>
  mock.timers.enable({ apis: ['setTimeout', 'Date'] }),
);
afterEach(() => mock.timers.reset());

/**
 * Fetches one URL for each wait, and checks how many requests ran
 * at the same time and how many milliseconds all of them took.
 */
async function run(
  waits: readonly number[],
  want: { peak: number; takes: number },
  works = true,
) {
  const urls = waits.map((_, i) => `/${i}`);
  let running = 0;
  let peak = 0;
  const fetch = async (url: string) => {
    peak = Math.max(peak, ++running);
    const wait = waits[Number(url.slice(1))];
    await new Promise((wake) => setTimeout(wake, wait));
    running -= 1;
    if (!works) throw new Error(`${url} is broken`);
    return `page ${url}`;
  };

  let takes: number | undefined;
  const fetched = fetchAll(urls, fetch).finally(() => {
    takes = Date.now();
  });
  for (let ms = 0; ms < 2000; ms += 50) {
    await setImmediate(); // whoever waited for the time goes on
    mock.timers.tick(50);
  }
  await setImmediate();
  assert.equal(peak, want.peak, `${peak} ran at the same time`);
  assert.equal(takes, want.takes, `all of them took ${takes} ms`);
  return await fetched;
}

const twelve = Array.from({ length: 12 }, () => 100);

test('five run at the same time', async () => {
  await run(twelve, { peak: 5, takes: 300 });
});

test('a free place is taken at once', async () => {
  // While the slow one runs, eight others use four places.
  const waits = [250, 100, 100, 100, 100, 100, 100, 100, 100];
  await run(waits, { peak: 5, takes: 250 });
});

test('results have the order of the URLs', async () => {
  const waits = [300, 200, 100];
  const results = await run(waits, { peak: 3, takes: 300 });
  assert.deepEqual(
    results,
    ['page /0', 'page /1', 'page /2'].map((value) => ({
      status: 'fulfilled',
      value,
    })),
  );
});

test('an error gives its place back', async () => {
  const want = { peak: 5, takes: 300 };
  const results = await run(twelve, want, false);
  const errors = results.map((result) =>
    result.status === 'rejected' ? result.reason.message : result,
  );
  assert.deepEqual(
    errors,
    twelve.map((_, i) => `/${i} is broken`),
  );
});

test('no URLs, no results', async () => {
  assert.deepEqual(await run([], { peak: 0, takes: 0 }), []);
});
