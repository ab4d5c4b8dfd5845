import { setTimeout } from 'node:timers/promises';

async function work(name: string, ms: number) {
  await setTimeout(ms);
  console.log(name, 'finished');
}

async function fail(ms: number) {
  await setTimeout(ms);
  throw new Error('disk full');
}

// #region group
async function runGroup() {
  // Rejects at the first error and owns nothing.
  await Promise.all([
    work('quick', 100),
    work('slow', 300),
    fail(200),
  ]);
}
// #endregion group

try {
  await runGroup();
} catch (error) {
  console.log('group:', (error as Error).message);
}
await setTimeout(200); // "slow" has outlived its group
console.log('end');
