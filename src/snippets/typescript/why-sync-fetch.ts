const cell = new Int32Array(new SharedArrayBuffer(4));

// Blocks the only thread: no timer and no callback can run.
function fetch(name: string, millis: number): string {
  Atomics.wait(cell, 0, 0, millis);
  console.log(`received ${name}`);
  return `body of ${name}`;
}

function parse(body: string): string {
  return body.toUpperCase();
}

const slow = parse(fetch('slow', 150));
const fast = parse(fetch('fast', 50));
console.log(`${slow} + ${fast}`);
