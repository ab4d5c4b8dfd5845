import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

const EXAMPLES = ['고루틴', '<-ch', 'select!', 'Promise.all'];

/** Queries to begin with, each one a button. */
export function Examples({ onPick }: { readonly onPick: (query: string) => void }): ReactNode {
  return (
    <div className={styles.examples}>
      <p>
        <Translate id="search.examples">이렇게 찾아 보세요.</Translate>
      </p>
      {EXAMPLES.map((example) => (
        <button key={example} type="button" onClick={() => onPick(example)}>
          {example}
        </button>
      ))}
    </div>
  );
}
