import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { PublicConstructSummary } from '../../../api/contract';
import type { Language } from '../../../data/types';
import JsonLink from '../../JsonLink';
import { useLocale } from '../../useLocale';
import type { TableState } from '../model/state';
import { CopyAs } from './CopyAs';
import { apiQuery } from './apiQuery';
import styles from './styles.module.css';

interface Props {
  readonly state: TableState;
  readonly rows: readonly PublicConstructSummary[];
  readonly shown: readonly Language[];
}

/** What takes the rows elsewhere: the clipboard, a printer, the API. */
export function Export({ state, rows, shown }: Props): ReactNode {
  const locale = useLocale();
  const { path, needsServer, isWider } = apiQuery(state, locale);
  return (
    <details className={styles.export}>
      <summary>
        <Translate id="compare.export">복사 · 인쇄 · API</Translate>
      </summary>
      <div>
        <CopyAs
          label={translate({ id: 'compare.copy.table', message: '표 복사' })}
          rows={rows}
          shown={shown}
        />
        <button type="button" className={styles.print} onClick={() => window.print()}>
          <Translate id="compare.print">인쇄</Translate>
        </button>
        <span className={styles.api}>
          <JsonLink path={path}>
            {needsServer ? (
              <Translate id="compare.api.search">API에서 같은 검색</Translate>
            ) : (
              <Translate id="compare.json">이 표의 JSON</Translate>
            )}
          </JsonLink>
          {needsServer && (
            <small>
              <Translate id="compare.api.server">
                검색 API는 서버에서 실행할 때만 답합니다.
              </Translate>
            </small>
          )}
          {isWider && (
            <small>
              <Translate id="compare.api.wider">
                API에는 이 조건이 모두 있지 않아 더 많은 개념을 줍니다.
              </Translate>
            </small>
          )}
        </span>
      </div>
    </details>
  );
}
