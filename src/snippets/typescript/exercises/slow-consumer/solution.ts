/**
 * Gives the values, in their order, to `handle`, one at a time, and
 * makes the next ones while `handle` is at work. At most `limit`
 * values wait (1 or more), and one more is being made.
 */
export async function pump(
  values: Iterable<number>,
  limit: number,
  handle: (value: number) => Promise<void>,
): Promise<void> {
  const producer = values[Symbol.iterator]();
  const waiting = new ReadableStream<number>(
    {
      // Is not called while `limit` values are waiting.
      pull(controller) {
        const next = producer.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
    },
    { highWaterMark: limit },
  );
  for await (const value of waiting) await handle(value);
}
