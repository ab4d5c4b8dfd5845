import type { ReactNode } from 'react';
import Box from './Box';
import type { Point, Tone } from './types';

interface QueueProps {
  readonly at: Point;
  /** Side of a cell. */
  readonly size: number;
  /** What is in the cells, from left to right; `null` for an empty cell. */
  readonly items: readonly (string | null)[];
  readonly tone?: Tone;
}

const GAP = 4;

/** Cells in a row: filled, or dashed while they are empty. */
export default function Queue({ at: [x, y], size, items, tone = 'accent' }: QueueProps): ReactNode {
  return items.map((item, at) => (
    <Box
      key={at}
      area={[x + at * (size + GAP), y, size, size]}
      text={item ?? undefined}
      tone={item === null ? 'plain' : tone}
      look={item === null ? 'dashed' : 'filled'}
    />
  ));
}
