import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

// More than a pipe holds.
const input = 'x'.repeat(200_000);

const cat = spawn('cat', { stdio: ['pipe', 'pipe', 'inherit'] });
cat.stdin.end(input);
const [output, [code]] = await Promise.all([
  text(cat.stdout),
  once(cat, 'close'),
]);
console.log('cat returned', output.length, 'bytes');
console.log('success:', code === 0);

// A command that cannot start is an 'error' event.
const missing = once(spawn('no-such-command'), 'close');
const error = await missing.catch((error) => error.code);
console.log('no such command:', error === 'ENOENT');
