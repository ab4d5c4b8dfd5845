import { setTimeout } from 'node:timers/promises';

async function work(id: number) {
  await setTimeout(id * 100);
  return { from: 'running', id };
}

async function* source() {
  for (const id of [1, 2, 3]) yield id;
}
const jobs = source();

async function receive() {
  const { value: id, done } = await jobs.next();
  return done ? undefined : { from: 'jobs', id };
}

// #region guard
const running = new Map<number, ReturnType<typeof work>>();
let next: ReturnType<typeof receive> | undefined = receive();
while (next || running.size > 0) {
  // A promise outside the array is not waited for.
  const on = next && running.size < 2 ? [next] : [];
  const event = await Promise.race([...running.values(), ...on]);
  if (!event) {
    next = undefined; // off for good
  } else if (event.from === 'jobs') {
    console.log('start', event.id);
    running.set(event.id, work(event.id));
    next = receive();
  } else {
    console.log('done', event.id);
    running.delete(event.id);
  }
}
// #endregion guard
