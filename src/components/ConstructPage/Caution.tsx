import clsx from 'clsx';
import { useId } from 'react';
import type { ReactNode } from 'react';
import Prose from '../Prose';
import styles from './styles.module.css';

interface Props {
  readonly kind: 'difference' | 'pitfall';
  readonly title: ReactNode;
  readonly text: string;
}

const SIGNS = { difference: '≠', pitfall: '!' } as const;

/** A remark that readers must not miss. */
export function Caution({ kind, title, text }: Props): ReactNode {
  const id = useId();
  return (
    <section className={clsx(styles.caution, styles[kind])} aria-labelledby={id}>
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
