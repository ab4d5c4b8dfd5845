async function sumTo(n: number): Promise<number> {
  if (n === 0) {
    return 0;
  }
  await null;
  return n + (await sumTo(n - 1));
}

console.log('sum:', await sumTo(10));
