import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { PublicConstruct } from '../../../api/contract';
import { Caution } from '../../ConstructPage/Caution';
import { useLocale } from '../../useLocale';
import styles from './styles.module.css';

/** Where the analogy breaks, and what people get wrong. */
export function Cautions({ construct }: { readonly construct: PublicConstruct }): ReactNode {
  const locale = useLocale();
  const { difference, pitfall } = construct;
  return (
    <div className={styles.cautions}>
      <Caution
        isLandmark={false}
        kind="difference"
        title={<Translate id="construct.difference">결정적인 차이</Translate>}
        text={difference[locale]}
      />
      {pitfall && (
        <Caution
          isLandmark={false}
          kind="pitfall"
          title={<Translate id="construct.pitfall">흔한 실수</Translate>}
          text={pitfall[locale]}
        />
      )}
    </div>
  );
}
