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
 *
 * Now it forgets the running jobs, and `stop` aborts them at once.
 */
export async function serve(
  jobs: Queue,
  stop: AbortSignal,
  _grace: number,
): Promise<Report> {
  let finished = 0;
  const ended = () => {
    finished++;
  };
  try {
    for (;;) {
      const job = await jobs.take(stop);
      job(stop).then(ended, ended);
    }
  } catch (error) {
    if (!stop.aborted) throw error;
  }
  return { finished, abandoned: 0 };
}
