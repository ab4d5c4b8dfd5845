import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from '../styles.module.css';

interface Props {
  /** How many results there are without limits. */
  readonly total: number;
  readonly onClear: () => void;
}

/** Offers to search without limits, where they leave nothing of what there is. */
export function Limited({ total, onClear }: Props): ReactNode {
  if (total === 0) return null;
  return (
    <p className={styles.reading}>
      <button type="button" onClick={onClear}>
        <Translate id="search.clearLimits" values={{ total }}>
          {'종류와 언어를 가리지 않고 찾은 결과 {total}개 보기'}
        </Translate>
      </button>
    </p>
  );
}
