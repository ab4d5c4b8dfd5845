import { once } from 'node:events';
import { MessageChannel } from 'node:worker_threads';

// #region actor
const { port1: outbox, port2: inbox } = new MessageChannel();

function account(balance: number) {
  inbox.on('message', ({ amount, reply }) => {
    const accepted = amount <= balance;
    if (accepted) balance -= amount;
    reply.postMessage(accepted);
  });
  inbox.on('close', () => console.log('closed with', balance));
}
// #endregion actor

account(50);

// #region ask
for (const amount of [30, 30, 20]) {
  const { port1: reply, port2: answer } = new MessageChannel();
  outbox.postMessage({ amount, reply }, [reply]);
  const [accepted] = await once(answer, 'message');
  console.log('withdraw', amount, accepted);
  answer.close();
}
outbox.close();
// #endregion ask
