import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { kinds } from '../../../data/kinds';
import type { Language } from '../../../data/types';
import type { SearchDocument } from '../../../search/types';
import { SIGNS } from '../../KindBadge/signs';
import LanguageLabel from '../../LanguageLabel';
import { useLocale } from '../../useLocale';
import styles from './styles.module.css';

interface Props {
  readonly construct: SearchDocument;
  /** Languages in the order of the reader. */
  readonly order: readonly Language[];
}

/** What each language has for a construct: its name there, and how near that comes. */
export function Preview({ construct, order }: Props): ReactNode {
  const locale = useLocale();
  return (
    <span className={styles.preview}>
      <span className={styles.previewTitle}>{construct.title}</span>
      {order.map((language) => {
        const { name = '', kind = 'none' } = construct.counterparts?.[language] ?? {};
        const facts = kinds.find(({ id }) => id === kind);
        return (
          <span key={language} className={styles.counterpart}>
            <LanguageLabel language={language} />
            <span className={styles.kind} title={facts?.summary[locale]}>
              {facts && <span aria-hidden="true">{SIGNS[facts.id]} </span>}
              {facts?.title[locale]}
            </span>
            {name === '' ? (
              <span className={styles.nothing}>
                {translate({ id: 'search.noCounterpart', message: '쓰는 것이 따로 없습니다.' })}
              </span>
            ) : (
              <code>{name}</code>
            )}
          </span>
        );
      })}
    </span>
  );
}
