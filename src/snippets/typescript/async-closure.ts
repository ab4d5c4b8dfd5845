// #region block
const sum = (async () => (await 1) + (await 2))();
console.log('sum:', await sum);
// #endregion block

// #region capture
let n = 1;
// Shares n with the lines below.
const show = async () => console.log('closure sees', n);
n = 2;
await show();
console.log('outside:', n);
// #endregion capture
