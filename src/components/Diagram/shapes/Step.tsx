import type { ReactNode } from 'react';
import Box from './Box';
import type { Point, Tone } from './types';

interface StepProps {
  readonly at: Point;
  readonly number: number;
  readonly tone?: Tone;
}

const SIZE = 18;

/** The number of a step, around the point that is given. */
export default function Step({ at: [x, y], number, tone = 'accent' }: StepProps): ReactNode {
  const area = [x - SIZE / 2, y - SIZE / 2, SIZE, SIZE] as const;
  return <Box area={area} text={String(number)} tone={tone} look="filled" strong />;
}
