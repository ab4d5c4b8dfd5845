import { setTimeout as sleep } from 'node:timers/promises';

// `await` gives the thread back to the event loop.
async function fetch(name: string, millis: number) {
  await sleep(millis);
  console.log(`received ${name}`);
  return `body of ${name}`;
}

function parse(body: string): string {
  return body.toUpperCase();
}

const [slow, fast] = await Promise.all([
  fetch('slow', 150),
  fetch('fast', 50),
]);
console.log(`${parse(slow)} + ${parse(fast)}`);
