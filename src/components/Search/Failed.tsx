import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly onRetry: () => void;
  readonly onLeave?: () => void;
  /** Leave out the way to the comparison table where the reader is already there. */
  readonly isAtTable?: boolean;
}

/** Says that the index could not be loaded, and what to do then. */
export function Failed({ onRetry, onLeave, isAtTable = false }: Props): ReactNode {
  return (
    <div className={styles.failed} role="alert">
      <p>
        <Translate id="search.failed">검색 색인을 불러오지 못했습니다.</Translate>
      </p>
      <p>
        <button type="button" className="button button--primary button--sm" onClick={onRetry}>
          <Translate id="search.retry">다시 시도</Translate>
        </button>
        {!isAtTable && (
          <Link to="/compare" onClick={onLeave}>
            <Translate id="search.toTable">비교표에서 찾기</Translate>
          </Link>
        )}
      </p>
    </div>
  );
}
