import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { PublicConstructSummary } from '../../api/contract';
import type { Language } from '../../data/types';
import { Shares } from '../CoveragePage/Shares';
import { countKinds } from '../CoveragePage/model';
import styles from './styles.module.css';

interface Props {
  readonly rows: readonly PublicConstructSummary[];
  readonly shown: readonly Language[];
}

/** How many of the rows each shown language has in which way, folded until it is asked for. */
export function Coverage({ rows, shown }: Props): ReactNode {
  const shares = useMemo(
    () => shown.map((language) => ({ language, counts: countKinds(rows, language) })),
    [rows, shown],
  );
  return (
    <details className={styles.coverage}>
      <summary>
        <Translate id="compare.coverage" values={{ count: rows.length }}>
          {'언어별 현황 ({count}개)'}
        </Translate>
      </summary>
      <Shares shares={shares} />
      <p>
        <Link to="/categories">
          <Translate id="compare.categories">분류별로 보기</Translate>
        </Link>
      </p>
    </details>
  );
}
