import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const mail = new EventEmitter();
const chat = new EventEmitter();

// #region select
async function next() {
  const losers = new AbortController();
  const { signal } = losers;
  const line = await Promise.race([
    once(mail, 'text', { signal }).then(([t]) => `mail: ${t}`),
    once(chat, 'text', { signal }).then(([t]) => `chat: ${t}`),
    sleep(500, 'nothing for a while', { signal }),
  ]);
  losers.abort();
  console.log(line);
}
// #endregion select

setTimeout(() => chat.emit('text', 'hello'), 100);
await next();
await next();
