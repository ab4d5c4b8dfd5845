import { setTimeout as sleep } from 'node:timers/promises';

async function fetch(name: string) {
  await sleep(50);
  if (name === 'ann') return `${name}'s page`;
  throw new Error(`no page of ${name}`);
}

// #region settled
const names = ['ann', 'bob', 'eve'];
const ends = await Promise.allSettled(names.map(fetch));
const errors: unknown[] = [];
for (const end of ends) {
  if (end.status === 'fulfilled') console.log(end.value);
  else errors.push(end.reason);
}
const all = new AggregateError(errors, 'failed:');
console.log(all.message);
for (const { message } of all.errors) console.log(message);
// #endregion settled
