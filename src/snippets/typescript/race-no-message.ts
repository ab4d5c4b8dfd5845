// #region look
const NOTHING = Symbol('nothing yet');

// Whether a promise is settled cannot be asked directly.
async function look(message: Promise<number>) {
  const other = Promise.resolve(NOTHING);
  const first = await Promise.race([message, other]);
  if (first === NOTHING) console.log('nothing yet');
  else console.log('got', first);
}
// #endregion look

let send!: (n: number) => void;
const message = new Promise<number>((resolve) => {
  send = resolve;
});
await look(message);
send(1);
await look(message);
