import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { formatParams } from '../UrlState/params';
import styles from './styles.module.css';

interface Props {
  readonly text: string;
  readonly onReset: () => void;
}

/** Says that no row fits, and the ways out. */
export function Empty({ text, onReset }: Props): ReactNode {
  return (
    <div className={styles.empty}>
      <p>
        <Translate id="compare.empty">조건에 맞는 개념이 없습니다.</Translate>
      </p>
      <p>
        <button type="button" className="button button--primary" onClick={onReset}>
          <Translate id="compare.reset">모든 조건 지우기</Translate>
        </button>
        {text !== '' && (
          <Link to={`/search${formatParams({ q: text })}`}>
            <Translate id="compare.searchAll">본문까지 검색하기</Translate>
          </Link>
        )}
      </p>
    </div>
  );
}
