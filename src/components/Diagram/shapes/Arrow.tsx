import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from '../styles.module.css';
import { arrowPaths, linePath, parsePoints } from './path';
import type { Tone } from './types';

interface LineProps {
  /** As in an SVG polyline: "x,y x,y". */
  readonly points: string;
  readonly tone?: Tone;
  readonly dashed?: boolean;
}

/** A line through points. */
export function Line({ points, tone = 'plain', dashed }: LineProps): ReactNode {
  const className = clsx(styles.line, styles[tone], dashed && styles.dashed);
  return <path className={className} d={linePath(parsePoints(points))} />;
}

/** A line with a head, whose tip is the last point. */
export default function Arrow({ points, tone = 'plain', dashed }: LineProps): ReactNode {
  const { line, head } = arrowPaths(parsePoints(points));
  return (
    <>
      <path className={clsx(styles.line, styles[tone], dashed && styles.dashed)} d={line} />
      <path className={clsx(styles.head, styles[tone])} d={head} />
    </>
  );
}
