import { setTimeout as sleep } from 'node:timers/promises';

/** A piece of work that should end early when `signal` says so. */
export type Job = (signal: AbortSignal) => Promise<void>;

export interface Queue {
  /** Waits for a job; rejects when `signal` is aborted. */
  take(signal: AbortSignal): Promise<Job>;
}

/** Counts the jobs that were started. */
export interface Report {
  /** Ended by themselves. */
  finished: number;
  /** Were still running at the deadline. */
  abandoned: number;
}

/**
 * Starts every job that it takes from `jobs`, beside the others,
 * until `stop` is aborted. It takes no more then, gives the running
 * jobs `grace` milliseconds, and aborts what is left.
 */
export async function serve(
  jobs: Queue,
  stop: AbortSignal,
  grace: number,
): Promise<Report> {
  const abandon = new AbortController();
  const running = new Set<Promise<void>>();
  let finished = 0;
  const start = (job: Job) => {
    const ended = () => {
      running.delete(work);
      finished++;
    };
    // A job that fails has ended, too.
    const work = job(abandon.signal).then(ended, ended);
    running.add(work);
  };

  try {
    for (;;) start(await jobs.take(stop));
  } catch (error) {
    if (!stop.aborted) throw error;
  }

  const { signal } = abandon;
  const deadline = sleep(grace, undefined, { signal });
  await Promise.race([Promise.all(running), deadline]);
  const report = { finished, abandoned: running.size };
  abandon.abort(); // the jobs, or else the timer
  return report;
}
