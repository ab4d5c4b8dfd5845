async function roll(): Promise<number> {
  console.log('rolling');
  return 4;
}

const rolled = roll();
console.log('first:', await rolled);
console.log('second:', await rolled);
