import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Examples } from '../Search/Examples';
import { Failed } from '../Search/Failed';
import { groupHits } from '../Search/groups/groupHits';
import { Reading } from '../Search/notes/Reading';
import { UnknownLanguage } from '../Search/notes/UnknownLanguage';
import { statusText } from '../Search/status';
import { useSearch } from '../Search/useSearch';
import { Rejected } from '../UrlState/Rejected';
import { useUrlState } from '../UrlState/useUrlState';
import type { Hit, HitKind } from '../../search/types';
import { languagesOf } from '../Reader/model';
import { useReader } from '../Reader/useReader';
import { Form } from './Form';
import { Groups } from './Groups';
import { formatRequest, parseRequest } from './model';
import { NoHits } from './NoHits';
import styles from './styles.module.css';

/** Hits of a kind beside other kinds. */
const MOST = 10;

/** The page of all results, for a query that can be linked. */
export default function SearchPage(): ReactNode {
  const { state: request, rejected, setState } = useUrlState(parseRequest, formatRequest);
  const { state, load } = useSearch();
  const { reader, order } = useReader();
  const { text, languages, kinds, categories } = request;
  const isAsking = text.trim() !== '';
  // The query that is to be taken as it was typed.
  const [exact, setExact] = useState<string>();
  useEffect(() => {
    if (isAsking) load();
  }, [isAsking, load]);

  const found = useMemo(() => {
    if (state.status !== 'ready' || !isAsking) return undefined;
    return state.run(text, {
      kind: kinds,
      language: languages,
      category: categories,
      exact: text === exact,
      limit: Infinity,
      ...(reader && { prefer: languagesOf(reader) }),
    });
  }, [state, isAsking, text, kinds, languages, categories, exact, reader]);
  const groups = useMemo(
    () =>
      groupHits(found?.hits ?? [], {
        most: () => (kinds.length === 1 ? Infinity : MOST),
        ...(reader && { order: languagesOf(reader) }),
      }),
    [found, kinds, reader],
  );
  const ask = (next: string) => setState({ ...request, text: next });

  return (
    <Layout
      title={translate({ id: 'searchPage.title', message: '검색' })}
      description={translate({
        id: 'searchPage.description',
        message: '개념, 본문, API 이름, 프로그램을 한 번에 찾습니다.',
      })}
    >
      <main className={styles.page}>
        <h1>
          <Translate id="searchPage.heading">검색</Translate>
        </h1>
        <Form
          request={request}
          counts={found?.facets}
          order={order}
          onChange={setState}
          onFocus={load}
        />
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
        {found?.unknownLanguage && (
          <UnknownLanguage unknown={found.unknownLanguage} text={text} onAsk={ask} />
        )}
        {!isAsking && <Examples onPick={ask} />}
        {found?.total === 0 && (
          <NoHits
            nearest={found.nearest}
            unlimited={found.unlimited}
            onClear={() => setState({ text, kinds: [], languages: [], categories: [] })}
            onPick={ask}
          />
        )}
        {found && (
          <Groups
            groups={groups}
            counts={countKinds(found.hits)}
            onShowAll={(kind) => setState({ ...request, kinds: [kind] })}
          />
        )}
      </main>
    </Layout>
  );
}

function countKinds(hits: readonly Hit[]): Readonly<Record<HitKind, number>> {
  const counts = { construct: 0, section: 0, symbol: 0, program: 0 };
  for (const { document } of hits) counts[document.kind] += 1;
  return counts;
}
