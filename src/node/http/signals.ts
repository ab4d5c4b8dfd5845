import type { Stop } from './stop';

// npm and tsx pass on what the terminal has sent to all of them: one Ctrl-C comes two or three times.
const ECHO = 500;

/** What signals come from; a process. */
export interface Signalled {
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  exit(code: number): void;
}

/**
 * Stops on the first SIGINT or SIGTERM and ends with 0 once `stop` is done. Whoever asks again, half a
 * second later or more, does not want to wait: that ends at once, with 1.
 */
export function stopOnSignal(stop: Stop, process: Signalled, now = () => performance.now()): void {
  let asked: number | undefined;
  const listener = (): void => {
    if (asked === undefined) {
      asked = now();
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    } else if (now() - asked >= ECHO) process.exit(1);
  };
  process.on('SIGINT', listener);
  process.on('SIGTERM', listener);
}
