async function forEach(
  items: number[],
  visit: (item: number) => Promise<void>,
) {
  for (const item of items) {
    await visit(item);
  }
}

let total = 0;
await forEach([1, 2, 3], async (item) => {
  await null;
  total += item;
});
console.log('total:', total);
