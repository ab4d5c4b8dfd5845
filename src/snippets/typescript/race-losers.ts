import { setTimeout as sleep } from 'node:timers/promises';

async function run(name: string, ms: number) {
  await sleep(ms);
  console.log(`${name}: finished`);
  return name;
}

const name = await Promise.race([
  run('fast', 100),
  run('slow', 200),
]);
console.log('winner:', name);
await sleep(300);
console.log('end');
