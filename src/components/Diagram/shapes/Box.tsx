import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from '../styles.module.css';
import Label from './Label';
import type { Area, Tone } from './types';

interface BoxProps {
  readonly area: Area;
  readonly text?: string;
  readonly tone?: Tone;
  /** Filled for what runs, dashed for what does not. */
  readonly look?: 'outlined' | 'filled' | 'dashed';
  readonly strong?: boolean;
}

/** A box with text in its middle. */
export default function Box(props: BoxProps): ReactNode {
  const { text, tone = 'plain', look = 'outlined', strong } = props;
  const [x, y, width, height] = props.area;
  return (
    <g className={clsx(styles.box, styles[tone], look !== 'outlined' && styles[look])}>
      <rect x={x} y={y} width={width} height={height} rx={Math.min(6, height / 5)} />
      {text !== undefined && (
        <Label at={[x + width / 2, y + height / 2]} text={text} strong={strong} />
      )}
    </g>
  );
}
