/** Work in small steps, between which whoever has it done may do something else. */
export type Steps<T> = Generator<undefined, T>;

/** Does all of `steps` at once and gives the result. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does `steps`, asking `pause` after each; where that gives a promise it is awaited, so that a page can
 * draw. A step takes less than a millisecond on a fast machine, but for a few that take some.
 */
export async function finishInSlices<T>(
  steps: Steps<T>,
  pause: () => Promise<void> | undefined,
): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const paused = pause();
    if (paused) await paused;
  }
}
