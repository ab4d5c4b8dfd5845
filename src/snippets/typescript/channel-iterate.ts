async function* produce() {
  for (let i = 0; i < 4; i++) yield i;
}
const source = produce();

// #region iterate
for await (const v of source) {
  console.log('first loop:', v);
  if (v === 1) break; // calls `source.return()`
}
// #endregion iterate

for await (const v of source) {
  console.log('second loop:', v);
}
console.log('end');
