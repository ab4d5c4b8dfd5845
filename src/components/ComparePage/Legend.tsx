import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { kinds } from '../../data/kinds';
import KindBadge from '../KindBadge';
import { useLocale } from '../useLocale';
import styles from './styles.module.css';

/** Explains the kinds of counterpart. */
export function Legend(): ReactNode {
  const locale = useLocale();
  return (
    <section className={styles.legend} aria-labelledby="kinds">
      <h2 id="kinds">
        <Translate id="compare.kinds">표시의 뜻</Translate>
      </h2>
      <dl>
        {kinds.map(({ id, summary }) => (
          <div key={id}>
            <dt>
              <KindBadge kind={id} />
            </dt>
            <dd>{summary[locale]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
