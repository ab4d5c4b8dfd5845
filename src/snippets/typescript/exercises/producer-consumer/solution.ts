import {
  TransformStream,
  type ReadableStream,
  type WritableStreamDefaultWriter,
} from 'node:stream/web';
import { setTimeout as sleep } from 'node:timers/promises';

/** A step of a producer: it waits, then it gives the value. */
export interface Step {
  readonly wait: number;
  readonly value: string;
}

/**
 * Passes the values of all producers to `handle`, one at a time,
 * and returns their number. The producers work at the same time and
 * give their values to one consumer through a stream with room for
 * two.
 */
export async function run(
  producers: readonly (readonly Step[])[],
  handle: (value: string) => Promise<void>,
): Promise<number> {
  const { readable, writable } = new TransformStream<string>(
    undefined,
    { highWaterMark: 2 },
  );
  const writer = writable.getWriter();
  // Closed once, when the last producer is done.
  const produced = Promise.all(
    producers.map((steps) => produce(steps, writer)),
  ).then(() => writer.close());
  const [count] = await Promise.all([
    consume(readable, handle),
    produced,
  ]);
  return count;
}

async function produce(
  steps: readonly Step[],
  writer: WritableStreamDefaultWriter<string>,
): Promise<void> {
  for (const { wait, value } of steps) {
    await sleep(wait);
    // Another producer may have taken the room: look again.
    while ((writer.desiredSize ?? 0) <= 0) await writer.ready;
    writer.write(value).catch(() => {}); // `ready` reports errors
  }
}

async function consume(
  values: ReadableStream<string>,
  handle: (value: string) => Promise<void>,
): Promise<number> {
  let count = 0;
  for await (const value of values) {
    await handle(value);
    count += 1;
  }
  return count;
}
