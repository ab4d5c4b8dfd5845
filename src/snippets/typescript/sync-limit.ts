import { setTimeout as sleep } from 'node:timers/promises';

const waits = [600, 200, 400, 600, 600];

async function fetchPage(page: number): Promise<number> {
  await sleep(waits[page]);
  console.log('fetched page', page);
  return page * 100;
}

async function mapLimit<T, R>(
  limit: number,
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries(); // shared by the workers
  const worker = async () => {
    for (const [at, item] of queue) {
      results[at] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}

const sizes = await mapLimit(3, [0, 1, 2, 3, 4], fetchPage);
console.log('sizes:', sizes);
