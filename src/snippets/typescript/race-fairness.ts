const wins = new Set<string>();
for (let round = 0; round < 1000; round++) {
  const first = Promise.resolve('first');
  const second = Promise.resolve('second');
  wins.add(await Promise.race([first, second]));
}
console.log('race: both win =', wins.size === 2);
