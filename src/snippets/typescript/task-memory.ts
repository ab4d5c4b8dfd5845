import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
const tasks = 10_000;

const never = new Promise<void>(() => {});

async function small() {
  await never;
}

async function large() {
  const buffer = new Uint8Array(4096);
  await never;
  return buffer; // still in use after the wait
}

function used() {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function kibEach(task: () => Promise<unknown>) {
  const before = used();
  const waiting = Array.from({ length: tasks }, task);
  const bytes = (used() - before) / waiting.length;
  return Math.floor(bytes / 1024);
}

console.log('waiting:', kibEach(small), 'KiB');
console.log('holding 4 KiB:', kibEach(large), 'KiB');
