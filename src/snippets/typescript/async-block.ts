async function price(item: string): Promise<number> {
  console.log(`price of ${item}`);
  await null;
  return item.length * 100;
}

const total = (async () => {
  const tea = await price('tea');
  const cake = await price('cake');
  return tea + cake;
})();

console.log('the block is written');
console.log('total:', await total);
