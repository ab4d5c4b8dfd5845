import { setTimeout } from 'node:timers/promises';

// #region reply
// Gives the promise that one answer will fulfil.
function ask(question: string): Promise<number> {
  return new Promise((reply) => {
    setImmediate(() => {
      if (question === 'known') reply(42);
      // Otherwise nobody hears of it.
    });
  });
}
// #endregion reply

console.log('known:', await ask('known'));

const answer = await Promise.race([
  ask('unknown'),
  setTimeout(100, 'still pending'),
]);
console.log('unknown:', answer);
