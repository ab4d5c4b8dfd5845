import type { ReactNode } from 'react';
import type { PublicCategorySummary } from '../../api/contract';
import { kinds } from '../../data/kinds';
import { languages } from '../../data/languages';
import type { Kind } from '../../data/types';
import LanguageLabel from '../LanguageLabel';
import { useLocale } from '../useLocale';
import { sumCounts } from './model';
import styles from './styles.module.css';

interface Props {
  readonly categories: readonly PublicCategorySummary[];
}

/** For each language all constructs by kind: a bar, and the same in words and numbers. */
export function Shares({ categories }: Props): ReactNode {
  const locale = useLocale();
  return (
    <ul className={styles.shares}>
      {languages.map(({ id: language }) => {
        const counts = sumCounts(categories, language);
        return (
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
        );
      })}
    </ul>
  );
}

function partOf(kind: Kind): string | undefined {
  return styles[kind];
}
