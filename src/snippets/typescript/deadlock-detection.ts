// expect: panic
let ann: Promise<number>;
let bob: Promise<number>;
console.log('each waits for the other');
process.on('exit', () => {
  console.log('exit code:', process.exitCode);
});

// #region stuck
const start = Promise.resolve();
ann = start.then(() => bob);
bob = start.then(() => ann);
// Nothing is left to do: Node.js exits in the middle of this.
await ann;
// #endregion stuck
console.log('never printed');
