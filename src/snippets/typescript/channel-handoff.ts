import { setTimeout as sleep } from 'node:timers/promises';

interface Letter {
  text: string;
  confirm: () => void;
}
const letters: Letter[] = [];

function send(text: string): Promise<void> {
  return new Promise((resolve) => {
    letters.push({ text, confirm: resolve });
  });
}

let hasReturned = false;
const sender = (async () => {
  await send('hello'); // returns when it has been received
  hasReturned = true;
})();

await sleep(100);
if (!hasReturned) console.log('send waits');
for (const { text, confirm } of letters.splice(0)) {
  console.log('received', text);
  confirm();
}
await sender;
console.log('send has returned');
