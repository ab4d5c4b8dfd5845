import { setTimeout as sleep } from 'node:timers/promises';

/** A step of a producer: it waits, then it gives the value. */
export interface Step {
  readonly wait: number;
  readonly value: string;
}

/**
 * Passes the values of all producers to `handle`, one at a time,
 * and returns their number. It runs one producer after another and
 * lets each wait for `handle`. Let the producers work at the same
 * time, and give their values to one consumer through a stream with
 * room for two.
 */
export async function run(
  producers: readonly (readonly Step[])[],
  handle: (value: string) => Promise<void>,
): Promise<number> {
  let count = 0;
  for (const steps of producers) {
    for (const { wait, value } of steps) {
      await sleep(wait);
      await handle(value);
      count += 1;
    }
  }
  return count;
}
