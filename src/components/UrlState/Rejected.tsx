import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Says which parts of the address were ignored; nothing if none were. */
export function Rejected({ values }: { readonly values: readonly string[] }): ReactNode {
  if (values.length === 0) return null;
  return (
    <p className={styles.rejected} role="status">
      <Translate id="urlState.rejected" values={{ values: <code>{values.join(', ')}</code> }}>
        {'주소에서 알 수 없는 값은 무시했습니다: {values}'}
      </Translate>
    </p>
  );
}
