import type { Usage } from './served';

/** Memory at a time, in seconds from the first sample. */
export interface Sample {
  readonly seconds: number;
  readonly rss: number;
}

/** Bytes that the heap, without garbage, may differ by when nothing leaks; answers lie outside of it. */
export const ALLOWED_GROWTH = 8 * 1024 * 1024;

/** Gives the slope of the straight line that lies nearest to the second half of `samples`, in bytes a second. */
export function slopeOf(samples: readonly Sample[]): number {
  const half = samples.slice(Math.floor(samples.length / 2));
  if (half.length < 2) return 0;
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middle, level] = [
    mean(half.map(({ seconds }) => seconds)),
    mean(half.map(({ rss }) => rss)),
  ];
  const covariance = half.reduce(
    (sum, { seconds, rss }) => sum + (seconds - middle) * (rss - level),
    0,
  );
  const variance = half.reduce((sum, { seconds }) => sum + (seconds - middle) ** 2, 0);
  return covariance / variance;
}

/** Says whether what is left after collection has grown by more than that. */
export function hasGrown(before: Usage, after: Usage): boolean {
  return after.heap - before.heap > ALLOWED_GROWTH;
}
