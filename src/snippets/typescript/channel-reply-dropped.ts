import { setTimeout as sleep } from 'node:timers/promises';

function createOneshot<T>() {
  let send!: (value: T) => void;
  const received = new Promise<T>((resolve) => {
    send = resolve;
  });
  return { send, received };
}

// The sender gives up: nothing says so.
const unsent = createOneshot<number>();
const limit = sleep(100, 'still waiting');
const result = await Promise.race([unsent.received, limit]);
console.log('no sender:', result);

// Nobody will receive: nothing says so either.
const unread = createOneshot<number>();
unread.send(42);
console.log('no receiver: sent all the same');
