// #region accept
async function forEach(
  items: number[],
  visit: (item: number) => Promise<void>,
) {
  for (const item of items) {
    await visit(item);
  }
}
// #endregion accept

let total = 0;
// #region pass
await forEach([1, 2, 3], async (item) => {
  await null;
  total += item;
});
// #endregion pass
console.log('total:', total);
