import { setTimeout } from 'node:timers/promises';

const pay = () => setTimeout(20);
let stock = 2;

async function buy() {
  if (stock > 0) {
    await pay(); // meanwhile the others see the same stock
    stock--;
  }
}

// #region mutex
let last: Promise<unknown> = Promise.resolve();

/** Runs `work` when all that came before has ended. */
function locked<T>(work: () => Promise<T>): Promise<T> {
  const result = last.then(work);
  last = result.catch(() => {});
  return result;
}
// #endregion mutex

await Promise.all([buy(), buy(), buy(), buy(), buy()]);
console.log('without a mutex:', stock);

// #region buy
stock = 2;
const buyers = Array.from({ length: 5 }, () => locked(buy));
await Promise.all(buyers);
console.log('stock:', stock);
// #endregion buy
