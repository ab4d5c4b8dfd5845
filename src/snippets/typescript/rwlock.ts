import { setTimeout } from 'node:timers/promises';

// #region lock
let lastWrite: Promise<unknown> = Promise.resolve();
let reads: Promise<unknown>[] = [];

/** Runs `f` when all writes that came before have ended. */
function shared(f: () => Promise<void>) {
  const result = lastWrite.then(f);
  reads.push(result.catch(() => {}));
  return result;
}

/** Runs `f` when all that came before has ended. */
function exclusive(f: () => Promise<void>) {
  const result = Promise.all([lastWrite, ...reads]).then(f);
  reads = [];
  lastWrite = result.catch(() => {});
  return result;
}
// #endregion lock

let version = 1;
const read = (name: string) => async () => {
  console.log(name, 'reads', version);
  await setTimeout(200);
  console.log(name, 'ends');
};
const write = async () => {
  await setTimeout(10); // still nobody reads
  console.log('written', ++version);
};

const a = shared(read('a'));
const b = shared(read('b')); // together with a
const writer = exclusive(write); // waits for a and b
const c = shared(read('c')); // waits behind the writer
await Promise.all([a, b, writer, c]);
