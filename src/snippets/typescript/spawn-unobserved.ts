// expect: panic
import { setTimeout as sleep } from 'node:timers/promises';

async function save(name: string) {
  throw new Error(`the disk is full: ${name}`);
}

// `void` silences the linter, not the rejection.
void save('report');

await sleep(200);
console.log('main: still running');
