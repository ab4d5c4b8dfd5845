import type { ReactNode } from 'react';
import { useId } from 'react';
import Prose from '../Prose';
import { plainText } from '../Prose/model';
import styles from './styles.module.css';
import type { Text } from './useText';

/**
 * Width of every drawing in its own units: on a page 358 pixels wide, letters of 12.5 units are
 * still 12 pixels high.
 */
export const WIDTH = 370;

interface FigureProps {
  readonly text: Text;
  /** In the units of `WIDTH`. */
  readonly height: number;
  readonly children: ReactNode;
}

/** The frame of a drawing: its name and description for those who do not see it, and its caption. */
export default function Figure({ text, height, children }: FigureProps): ReactNode {
  const id = useId();
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}desc`}
      >
        <title id={`${id}title`}>{plainText(text.title)}</title>
        <desc id={`${id}desc`}>{plainText(text.description)}</desc>
        {children}
      </svg>
      <figcaption className={styles.caption}>
        <Prose text={text.caption} />
      </figcaption>
    </figure>
  );
}
