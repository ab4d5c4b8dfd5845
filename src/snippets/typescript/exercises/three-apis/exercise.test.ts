import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';

const { summary } = await (process.env.SOLUTION === '1'
  ? import('./solution.js')
  : import('./start.js'));

beforeEach(() =>
  mock.timers.enable({ apis: ['setTimeout', 'Date'] }),
);
afterEach(() => mock.timers.reset());

async function pass(ms: number): Promise<void> {
  await setImmediate();
  for (let passed = 0; passed < ms; passed += 100) {
    mock.timers.tick(100);
    await setImmediate(); // whoever waited for the time goes on
  }
}

const answers: Record<string, [number, string]> = {
  // The answer that is asked for first is the last to arrive.
  '/name': [300, 'Ann'],
  '/posts': [200, '2'],
  '/comments': [100, '5'],
};

async function fetch(path: string): Promise<string> {
  const answer = answers[path];
  if (answer === undefined) throw new Error(`no API at ${path}`);
  await new Promise((wake) => setTimeout(wake, answer[0]));
  return answer[1];
}

test('the answers are combined', async () => {
  const got = summary(fetch);
  await pass(600);
  assert.equal(await got, 'Ann: 2 posts, 5 comments');
});

test('the three are asked at the same time', async () => {
  const took = summary(fetch).then(() => Date.now());
  await pass(600);
  assert.equal(
    await took,
    300,
    `answers after 300, 200 and 100 ms took ${await took} ms`,
  );
});

for (const broken of Object.keys(answers)) {
  test(`an error of ${broken} is returned`, async () => {
    const got = summary(async (path) => {
      const answer = await fetch(path);
      if (path === broken) throw new Error(`${path} is broken`);
      return answer;
    });
    const refused = assert.rejects(got, {
      message: `${broken} is broken`,
    });
    await pass(600);
    await refused;
  });
}
