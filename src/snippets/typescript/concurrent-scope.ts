import { setTimeout as sleep } from 'node:timers/promises';

async function work(name: string, ms: number, signal: AbortSignal) {
  try {
    await sleep(ms, undefined, { signal });
    if (name === 'broken') throw new Error('no connection');
    console.log(`${name}: done`);
  } finally {
    console.log(`${name}: gone`);
  }
}

async function runAll() {
  const scope = new AbortController();
  const children = [
    work('quick', 100, scope.signal),
    work('broken', 200, scope.signal),
    work('slow', 300, scope.signal),
  ];
  try {
    await Promise.all(children);
  } finally {
    scope.abort(); // tell the rest, then wait for it
    await Promise.allSettled(children);
  }
}

try {
  await runAll();
} catch (error) {
  console.log('error:', (error as Error).message);
}
