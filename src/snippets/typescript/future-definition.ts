// #region definition
interface Thenable<T> {
  then(
    onFulfilled: (value: T) => void,
    onRejected: (reason: unknown) => void,
  ): void;
}
// #endregion definition

// Type-checks because every real Promise has this `then`.
const fulfilled: Thenable<number> = Promise.resolve(42);
const pending: Thenable<number> = new Promise(() => {});

console.log(fulfilled);
console.log(pending);
