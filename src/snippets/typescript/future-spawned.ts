import { EventEmitter, once } from 'node:events';

const reports = new EventEmitter();
const reported = once(reports, 'report');

void (async () => {
  await null;
  reports.emit('report', 'ran without being awaited');
})();

const [report] = await reported;
console.log(`task: ${report}`);
