import { pbkdf2 } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';

const hash = promisify(pbkdf2);

async function slow(): Promise<string> {
  await hash('password', 'salt', 100_000, 64, 'sha512');
  return 'slow';
}

async function fast(): Promise<string> {
  await stat('.');
  return 'fast';
}

// The pool of libuv has four threads.
const jobs = [slow(), slow(), slow(), slow(), fast()];
console.log('first:', await Promise.race(jobs));
await Promise.all(jobs);
