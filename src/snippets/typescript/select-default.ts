// #region look
const NOTHING = Symbol('nothing yet');

// A promise cannot be asked whether it is settled, but the
// first settled one of the list wins the race.
async function look(message: Promise<string>) {
  const settled = Promise.resolve(NOTHING);
  const first = await Promise.race([message, settled]);
  if (first === NOTHING) console.log('nothing yet');
  else console.log('got', first);
}
// #endregion look

let send!: (text: string) => void;
const message = new Promise<string>((resolve) => {
  send = resolve;
});
await look(message);
send('hello');
await look(message);
await look(message);
