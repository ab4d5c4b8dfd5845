import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { PublicConstructSummary } from '../../../api/contract';
import type { Language } from '../../../data/types';
import { useConstruct } from '../../Construct/useConstruct';
import { useLocale } from '../../useLocale';
import { CopyAs } from '../Export/CopyAs';
import { Cautions } from './Cautions';
import { Pane } from './Pane';
import styles from './styles.module.css';

interface Props {
  readonly row: PublicConstructSummary;
  readonly shown: readonly Language[];
}

/** An expanded row: where the analogy breaks, and the programs of the shown languages side by side. */
export function Details({ row, shown }: Props): ReactNode {
  const locale = useLocale();
  const { loaded, retry } = useConstruct(row.id);
  const rows = useMemo(() => [row], [row]);
  const title = row.title[locale];
  return (
    <section
      className={styles.details}
      aria-label={translate(
        { id: 'compare.row.code', message: '코드와 주의할 점: {title}' },
        { title },
      )}
    >
      {loaded.status === 'loading' && (
        <p role="status">
          <Translate id="compare.details.loading">코드를 불러오는 중입니다…</Translate>
        </p>
      )}
      {loaded.status === 'failed' && (
        <div role="alert" className={styles.failed}>
          <p>
            <Translate id="compare.details.failed">
              코드를 불러오지 못했습니다. 네트워크 연결을 확인합니다.
            </Translate>
          </p>
          <button type="button" className="button button--primary button--sm" onClick={retry}>
            <Translate id="compare.details.retry">다시 시도</Translate>
          </button>
        </div>
      )}
      {loaded.status === 'ready' && (
        <>
          <Cautions construct={loaded.construct} />
          <div className={styles.panes} data-columns={shown.length}>
            {shown.map((language) => (
              <Pane key={language} language={language} construct={loaded.construct} />
            ))}
          </div>
        </>
      )}
      <div className={styles.foot}>
        <Link to={row.url[locale]} autoAddBaseUrl={false}>
          <Translate id="compare.details.page" values={{ title }}>
            {'{title} 자세히 보기'}
          </Translate>
        </Link>
        <CopyAs
          label={translate({ id: 'compare.copy.row', message: '이 행 복사' })}
          rows={rows}
          shown={shown}
        />
      </div>
    </section>
  );
}
