import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

async function start(stop: boolean): Promise<string> {
  const controller = new AbortController();
  const { signal } = controller;
  const cat = spawn('cat', { signal });
  cat.on('error', () => {}); // AbortError, when stopped
  cat.stdin.on('error', () => {}); // nobody reads any more
  const output = text(cat.stdout);
  if (stop) controller.abort();

  // A cat that lives copies this; a killed one cannot.
  cat.stdin.end('still alive');
  return JSON.stringify(await output);
}

console.log('left alone:', await start(false));
console.log('signal aborted:', await start(true));
