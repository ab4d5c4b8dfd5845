import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Localized } from '../../data/types';
import { useLocale } from '../useLocale';
import styles from './styles.module.css';

// One word of each locale's own, then code, which is the same in both.
const EXAMPLES: Localized<readonly string[]> = {
  ko: ['고루틴', '<-ch', 'select!', 'Promise.all'],
  en: ['goroutine', '<-ch', 'select!', 'Promise.all'],
};

/** Queries to begin with, each one a button. */
export function Examples({ onPick }: { readonly onPick: (query: string) => void }): ReactNode {
  const examples = EXAMPLES[useLocale()];
  return (
    <div className={styles.examples}>
      <p>
        <Translate id="search.examples">이렇게 찾아 보세요.</Translate>
      </p>
      {examples.map((example) => (
        <button key={example} type="button" onClick={() => onPick(example)}>
          {example}
        </button>
      ))}
    </div>
  );
}
