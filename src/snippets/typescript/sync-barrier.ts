let ready = 0;

let open = (): void => {};
const all = new Promise<void>((resolve) => (open = resolve));

async function play(): Promise<number> {
  ready += 1;
  if (ready === 3) open();
  await all; // until all three are here
  return ready;
}

const seen = await Promise.all([play(), play(), play()]);
console.log('ready players seen:', seen);
