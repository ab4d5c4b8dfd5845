import type { ReactNode } from 'react';
import styles from '../styles.module.css';

interface CellProps {
  readonly text: string;
  /** None of those it is compared with is better. */
  readonly isBest?: boolean;
}

/** A figure of a table. */
export default function Cell({ text, isBest = false }: CellProps): ReactNode {
  return <td className={styles.number}>{isBest ? <strong>{text}</strong> : text}</td>;
}
