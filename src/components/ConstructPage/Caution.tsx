import clsx from 'clsx';
import { useId } from 'react';
import type { ReactNode } from 'react';
import Prose from '../Prose';
import styles from './styles.module.css';

interface Props {
  readonly kind: 'difference' | 'pitfall';
  readonly title: ReactNode;
  readonly text: string;
  /** Whether it is a part of the page to jump to; not where there are several of a kind. */
  readonly isLandmark?: boolean;
}

const SIGNS = { difference: '≠', pitfall: '!' } as const;

/** A remark that readers must not miss. */
export function Caution({ kind, title, text, isLandmark = true }: Props): ReactNode {
  const id = useId();
  return (
    <section
      className={clsx(styles.caution, styles[kind])}
      aria-labelledby={isLandmark ? id : undefined}
    >
      <h2 id={id}>
        <span aria-hidden="true">{SIGNS[kind]}</span>
        {title}
      </h2>
      <p>
        <Prose text={text} />
      </p>
    </section>
  );
}
