import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { test } from 'node:test';
import {
  setImmediate as turn,
  setTimeout as sleep,
} from 'node:timers/promises';
import type { Job } from './start.js';

const file = process.env.SOLUTION ? './solution.ts' : './start.ts';
const { serve }: typeof import('./start.js') = await import(file);

class Jobs extends EventEmitter {
  readonly waiting: Job[] = [];

  add(job: Job) {
    this.waiting.push(job);
    this.emit('job');
  }

  async take(signal: AbortSignal): Promise<Job> {
    signal.throwIfAborted();
    for (;;) {
      const job = this.waiting.shift();
      if (job) return job;
      await once(this, 'job', { signal });
    }
  }
}

/** Makes jobs that the test ends, and notes what they did. */
class Tally {
  readonly done: string[] = [];
  readonly told: string[] = [];
  #finish = new Map<string, () => void>();

  job(name: string): Job {
    return async (signal) => {
      const finished = new Promise<boolean>((resolve) => {
        this.#finish.set(name, () => resolve(true));
        signal.addEventListener('abort', () => resolve(false));
      });
      if (await finished) {
        this.done.push(name);
      } else {
        this.told.push(name);
        throw signal.reason;
      }
    };
  }

  async finish(name: string) {
    this.#finish.get(name)?.();
    await settle();
  }
}

/** Lets everything run that is not waiting for the test. */
async function settle() {
  for (let i = 0; i < 20; i++) await turn();
}

/** Fails when `work` has not ended after 500 ms. */
async function end<T>(work: Promise<T>): Promise<T> {
  const stop = new AbortController();
  const late = sleep(500, undefined, stop).then(() => {
    throw new Error('serve() has not ended after 500 ms');
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    stop.abort();
  }
}

function timers() {
  return process
    .getActiveResourcesInfo()
    .filter((kind) => kind === 'Timeout').length;
}

/** Longer than any test waits, but not for ever. */
const LONG = 1500;

test('running jobs are finished', async () => {
  const [jobs, tally] = [new Jobs(), new Tally()];
  for (const name of ['a', 'b', 'c']) jobs.add(tally.job(name));
  const stop = new AbortController();
  const before = timers();
  let returned = false;
  const work = serve(jobs, stop.signal, LONG);
  work.then(() => (returned = true));
  await settle();
  await tally.finish('a');
  stop.abort();
  await settle();
  await tally.finish('b');
  assert.ok(!returned, 'serve() must wait for the last job');
  await tally.finish('c');
  // There is grace left, but nothing to wait for.
  assert.deepEqual(await end(work), { finished: 3, abandoned: 0 });
  assert.deepEqual(tally.done, ['a', 'b', 'c'], 'did their work');
  assert.equal(timers(), before, 'timers that are left over');
});

test('the deadline cuts off what is left', async () => {
  const [jobs, tally] = [new Jobs(), new Tally()];
  for (const name of ['a', 'b', 'c']) jobs.add(tally.job(name));
  const stop = new AbortController();
  const work = serve(jobs, stop.signal, 50);
  await settle();
  const start = performance.now();
  stop.abort();
  await tally.finish('b');
  assert.deepEqual(await end(work), { finished: 1, abandoned: 2 });
  const took = performance.now() - start;
  assert.ok(took > 45, `a grace of 50 ms took only ${took} ms`);
  await settle();
  assert.deepEqual(tally.told, ['a', 'c'], 'were told to end');
});

test('a job that does not listen is not waited for', async () => {
  const jobs = new Jobs();
  jobs.add(() => new Promise(() => {}));
  const stop = new AbortController();
  const work = serve(jobs, stop.signal, 10);
  await settle();
  stop.abort();
  assert.deepEqual(await end(work), { finished: 0, abandoned: 1 });
});

test('a job that fails has ended', async () => {
  const jobs = new Jobs();
  jobs.add(async () => {
    throw new Error('this job is broken');
  });
  const stop = new AbortController();
  const work = serve(jobs, stop.signal, LONG);
  await settle();
  stop.abort();
  assert.deepEqual(await end(work), { finished: 1, abandoned: 0 });
});

test('no job is taken after the stop', async () => {
  const [jobs, tally] = [new Jobs(), new Tally()];
  jobs.add(tally.job('a'));
  const stop = new AbortController();
  const work = serve(jobs, stop.signal, LONG);
  await settle();
  stop.abort();
  jobs.add(tally.job('b'));
  await settle();
  assert.equal(jobs.waiting.length, 1, 'b has been taken');
  await tally.finish('a');
  assert.deepEqual(await end(work), { finished: 1, abandoned: 0 });
});

test('after an early stop the queue stays full', async () => {
  const [jobs, tally] = [new Jobs(), new Tally()];
  for (const name of ['a', 'b', 'c']) jobs.add(tally.job(name));
  await end(serve(jobs, AbortSignal.abort(), LONG));
  assert.equal(jobs.waiting.length, 3, 'jobs are in the queue');
});
