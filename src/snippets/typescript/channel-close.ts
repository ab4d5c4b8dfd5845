import {
  ReadableStream,
  type ReadableStreamDefaultController,
} from 'node:stream/web';

let tx!: ReadableStreamDefaultController<number>;
const rx = new ReadableStream<number>({
  start: (controller) => void (tx = controller),
});

// #region send
function send(v: number) {
  try {
    tx.enqueue(v);
    console.log(`send ${v}: ok`);
  } catch (error) {
    console.log(`send ${v}:`, (error as Error).name);
  }
}
// #endregion send

// #region close
send(1);
tx.close();
send(2);

const reader = rx.getReader();
for (let i = 0; i < 2; i++) {
  // What is in the queue still comes.
  const { value, done } = await reader.read();
  console.log('receive:', value, done);
}
// #endregion close
