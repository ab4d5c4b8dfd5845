import type { ReactNode } from 'react';
import { kinds } from '../../data/kinds';
import type { Kind, Language } from '../../data/types';
import LanguageLabel from '../LanguageLabel';
import { useLocale } from '../useLocale';
import type { Counts } from './model';
import styles from './styles.module.css';

interface Props {
  /** What each language has, in the order in which they are shown. */
  readonly shares: readonly { readonly language: Language; readonly counts: Counts }[];
}

/** For each language its constructs by kind: a bar, and the same in words and numbers. */
export function Shares({ shares }: Props): ReactNode {
  const locale = useLocale();
  return (
    <ul className={styles.shares}>
      {shares.map(({ language, counts }) => (
        <li key={language}>
          <LanguageLabel language={language} />
          <div className={styles.bar} aria-hidden="true">
            {kinds.map(({ id }) => (
              <span key={id} className={partOf(id)} style={{ flexGrow: counts[id] }} />
            ))}
          </div>
          <p>
            {kinds.map(({ id, title }) => (
              <span key={id}>
                {title[locale]} {counts[id]}
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}

function partOf(kind: Kind): string | undefined {
  return styles[kind];
}
