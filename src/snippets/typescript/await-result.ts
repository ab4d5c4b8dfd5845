const pending = new Promise<number>((resolve) => {
  queueMicrotask(() => {
    console.log('other work runs');
    resolve(2);
  });
});

// #region ready
// Always comes back in a later microtask, even for a number.
console.log('ready value:', await 1);
// #endregion ready

// #region pending
console.log('pending value:', await pending);
// #endregion pending
