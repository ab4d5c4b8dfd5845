import { setTimeout as sleep } from 'node:timers/promises';

/** Prints "Hello" after one second. */
export async function hello(print: (line: string) => void) {
  await sleep(1000);
  print('Hello');
}
