let count = 0;

async function tenTasks(task: () => Promise<void>) {
  count = 0;
  await Promise.all(Array.from({ length: 10 }, () => task()));
}

// #region mutex
await tenTasks(async () => {
  for (let i = 0; i < 100; i++) {
    count += 1; // nothing else runs between two awaits
    await null;
  }
});
console.log('count:', count);
// #endregion mutex

// #region race
await tenTasks(async () => {
  for (let i = 0; i < 100; i++) {
    const old = count;
    await null; // the other tasks read the same `old`
    count = old + 1;
  }
});
console.log('with an await inside:', count);
// #endregion race
