import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Examples } from '../Search/Examples';
import { Failed } from '../Search/Failed';
import { Reading } from '../Search/Reading';
import { HitBody } from '../Search/HitBody';
import { statusText } from '../Search/status';
import { useSearch } from '../Search/useSearch';
import { Rejected } from '../UrlState/Rejected';
import { useUrlState } from '../UrlState/useUrlState';
import { Form } from './Form';
import { formatRequest, parseRequest } from './model';
import styles from './styles.module.css';

/** The page of all results, for a query that can be linked. */
export default function SearchPage(): ReactNode {
  const { state: request, rejected, setState } = useUrlState(parseRequest, formatRequest);
  const { state, load } = useSearch();
  const { text, language, kind } = request;
  const isAsking = text.trim() !== '';
  // The query that is to be taken as it was typed.
  const [exact, setExact] = useState<string>();
  useEffect(() => {
    if (isAsking) load();
  }, [isAsking, load]);

  const found = useMemo(() => {
    if (state.status !== 'ready' || !isAsking) return undefined;
    const limits = { ...(language && { language }), ...(kind && { kind }) };
    return state.run(text, { ...limits, limit: Infinity, exact: text === exact });
  }, [state, isAsking, text, language, kind, exact]);

  return (
    <Layout
      title={translate({ id: 'searchPage.title', message: '검색' })}
      description={translate({
        id: 'searchPage.description',
        message: '본문, 개념, API 이름을 한 번에 찾습니다.',
      })}
    >
      <main className={styles.page}>
        <h1>
          <Translate id="searchPage.heading">검색</Translate>
        </h1>
        <Form request={request} onChange={setState} onFocus={load} />
        <noscript>
          <p>
            <Translate id="searchPage.noscript">검색은 자바스크립트가 있어야 합니다.</Translate>{' '}
            <Link to="/compare">
              <Translate id="searchPage.toTable">비교표는 그대로 볼 수 있습니다.</Translate>
            </Link>
          </p>
        </noscript>
        <Rejected values={rejected} />
        {state.status === 'failed' && <Failed onRetry={load} />}
        <p className={styles.status} role="status">
          {isAsking && statusText(state.status, found?.total)}
        </p>
        {found?.reading !== undefined && (
          <Reading reading={found.reading} onExact={() => setExact(text)} />
        )}
        {(!isAsking || found?.total === 0) && (
          <Examples onPick={(example) => setState({ ...request, text: example })} />
        )}
        <ol className={styles.hits}>
          {found?.hits.map((hit) => (
            <li key={hit.document.id}>
              <Link className={styles.hit} to={hit.document.url} autoAddBaseUrl={false}>
                <HitBody hit={hit} />
              </Link>
            </li>
          ))}
        </ol>
      </main>
    </Layout>
  );
}
