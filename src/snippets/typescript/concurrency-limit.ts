import { setTimeout as sleep } from 'node:timers/promises';

const pages = ['long', 'short', 'next', 'last'];

async function fetchPage(page: string): Promise<string> {
  const isLong = page === 'long' || page === 'last';
  await sleep(isLong ? 300 : 100);
  console.log('fetched', page);
  return page.toUpperCase();
}

async function mapLimit<T, R>(
  limit: number,
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries(); // the loops share it
  const loop = async (): Promise<void> => {
    for (const [i, item] of queue) results[i] = await work(item);
  };
  await Promise.all(Array.from({ length: limit }, loop));
  return results;
}

const texts = await mapLimit(2, pages, fetchPage);
console.log('results:', ...texts);
