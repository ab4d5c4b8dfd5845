import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from '../styles.module.css';

/** Offers to search without limits, where they leave nothing. */
export function Limited({ onClear }: { readonly onClear: () => void }): ReactNode {
  return (
    <p className={styles.reading}>
      <button type="button" onClick={onClear}>
        <Translate id="search.clearLimits">종류와 언어를 가리지 않고 찾기</Translate>
      </button>
    </p>
  );
}
