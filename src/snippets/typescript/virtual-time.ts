import { mock } from 'node:test';

// Node 20 still calls mock timers experimental.
process.removeAllListeners('warning');
const minute = 60_000;

// #region test
mock.timers.enable({ apis: ['setTimeout', 'Date'] });

function show(what: string) {
  console.log(`minute ${Date.now() / minute}: ${what}`);
}

setTimeout(show, 60 * minute, 'leave');
setTimeout(show, minute, 'pack');

// The clock moves only when the test says so.
mock.timers.tick(minute);
mock.timers.tick(59 * minute);
mock.timers.tick(60 * minute);
show('check');
// #endregion test
