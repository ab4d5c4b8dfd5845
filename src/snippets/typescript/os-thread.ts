import { once } from 'node:events';
import {
  isMainThread,
  parentPort,
  Worker,
  workerData,
} from 'node:worker_threads';

if (isMainThread) {
  const items = [1, 2, 3];
  // #region thread
  const file = new URL(import.meta.url);
  const worker = new Worker(file, { workerData: items });
  const [theirs] = await once(worker, 'message');
  // #endregion thread
  console.log('thread:', theirs);
  console.log('main:', items); // the thread had a copy
} else {
  const items: number[] = workerData;
  items.push(4);
  parentPort?.postMessage(items);
}
