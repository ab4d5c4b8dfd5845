// #region priority
const wins = new Set<string>();
for (let round = 0; round < 1000; round++) {
  const first = Promise.resolve('first');
  const second = Promise.resolve('second');
  // Both are settled: the order in the array decides.
  wins.add(await Promise.race([first, second]));
}
console.log('by default: both win =', wins.size === 2);
// #endregion priority

// #region earlier
let settleFirst!: (text: string) => void;
let settleSecond!: (text: string) => void;
const first = new Promise<string>((resolve) => {
  settleFirst = resolve;
});
const second = new Promise<string>((resolve) => {
  settleSecond = resolve;
});
const winner = Promise.race([first, second]);
settleSecond('second');
settleFirst('first');
console.log('settled earlier:', await winner);
// #endregion earlier
