import { setTimeout as sleep } from 'node:timers/promises';

async function ask(name: string, ms: number, works: boolean) {
  await sleep(ms);
  console.log(name, 'answered');
  if (works) return name;
  throw new Error(`${name} is down`);
}

// #region any
try {
  const name = await Promise.any([
    ask('oslo', 100, false),
    ask('seoul', 200, true),
    ask('lima', 300, true),
  ]);
  console.log('from', name);
} catch (error) {
  const { errors } = error as AggregateError;
  console.log('all failed:', errors.join(', '));
}
// #endregion any
await sleep(300);
console.log('end');
