import { setTimeout } from 'node:timers/promises';

async function ask(host: string, ms: number) {
  await setTimeout(ms);
  console.log(host, 'replied');
  if (host === 'oslo') throw new Error(`${host} is down`);
}

// #region first
try {
  await Promise.any([
    ask('oslo', 100),
    ask('seoul', 200),
    ask('lima', 300),
  ]);
  console.log('success: true');
} catch (error) {
  const { errors } = error as AggregateError;
  console.log('success: false,', errors.join(', '));
}
// #endregion first

await setTimeout(300);
console.log('end');
