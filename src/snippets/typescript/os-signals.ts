import { once } from 'node:events';

function send(signal: NodeJS.Signals) {
  process.kill(process.pid, signal);
}

// A listener does not keep Node running; a timer does.
const work = setInterval(() => {}, 1000);

process.on('SIGHUP', () => {
  console.log('SIGHUP: reload');
  send('SIGTERM');
});
const stopped = once(process, 'SIGTERM');

send('SIGHUP');
await stopped;
console.log('SIGTERM: stop');
clearInterval(work);
