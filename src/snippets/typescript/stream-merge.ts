import { setTimeout as sleep } from 'node:timers/promises';

async function* ticks(name: string, first: number) {
  await sleep(first);
  for (let n = 1; n <= 2; n++) {
    yield name + n;
    await sleep(200);
  }
}

async function* merge<T>(...sources: AsyncGenerator<T>[]) {
  const ask = async (source: AsyncGenerator<T>) => ({
    source,
    result: await source.next(),
  });
  const asked = new Map(sources.map((s) => [s, ask(s)]));
  while (asked.size > 0) {
    const first = await Promise.race(asked.values());
    if (first.result.done) {
      asked.delete(first.source);
    } else {
      asked.set(first.source, ask(first.source));
      yield first.result.value;
    }
  }
}

for await (const v of merge(ticks('a', 0), ticks('b', 100))) {
  console.log(v);
}
console.log('end'); // when both have ended
