import clsx from 'clsx';
import type { ReactNode } from 'react';
import { splitCode } from '../../Prose/model';
import styles from '../styles.module.css';
import type { Point, Tone } from './types';

const LINE_HEIGHT = 17;
// From the middle of a line down to where its letters stand.
const BASELINE = 4.5;

interface LabelProps {
  /** Where the text starts, ends or has its middle, and the middle of all its lines together. */
  readonly at: Point;
  /** Backticks stand around code and "\n" between lines. */
  readonly text: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly tone?: Tone | 'muted';
  readonly strong?: boolean;
}

/** Text in a drawing. */
export default function Label(props: LabelProps): ReactNode {
  const { text, anchor = 'middle', tone, strong } = props;
  const [x, y] = props.at;
  const lines = text.split('\n');
  const first = y + BASELINE - ((lines.length - 1) * LINE_HEIGHT) / 2;
  const isToned = tone !== undefined && tone !== 'muted';
  return (
    <text
      className={clsx(
        styles.label,
        tone && styles[tone],
        isToned && styles.toned,
        strong && styles.strong,
      )}
      textAnchor={anchor}
    >
      {lines.map((line, at) => (
        <tspan key={at} x={x} y={first + at * LINE_HEIGHT}>
          {splitCode(line).map((part, place) => (
            <tspan key={place} className={part.isCode ? styles.code : undefined}>
              {part.text}
            </tspan>
          ))}
        </tspan>
      ))}
    </text>
  );
}
