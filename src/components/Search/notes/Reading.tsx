import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from '../styles.module.css';

interface Props {
  /** What was searched instead of what was typed. */
  readonly reading: string;
  readonly onExact: () => void;
}

/** Says what a query was taken for, and offers to search it as it was typed. */
export function Reading({ reading, onExact }: Props): ReactNode {
  return (
    <p className={styles.reading}>
      <span>
        <Translate id="search.reading" values={{ reading }}>
          {'‘{reading}’ 검색 결과입니다.'}
        </Translate>
      </span>
      <button type="button" onClick={onExact}>
        <Translate id="search.exact">입력한 그대로 찾기</Translate>
      </button>
    </p>
  );
}
