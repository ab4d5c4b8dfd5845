import Head from '@docusaurus/Head';
import Translate, { translate } from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type { ComponentProps, ReactNode } from 'react';
import CompareTable from '../CompareTable';
import MarkdownLink from '../MarkdownLink';
import { useApiUrl } from '../useApiUrl';
import { Legend } from './Legend';
import styles from './styles.module.css';

/** The page of the comparison table. */
export default function ComparePage(props: ComponentProps<typeof CompareTable>): ReactNode {
  const json = useApiUrl('constructs.json');
  return (
    <Layout
      title={translate({ id: 'compare.title', message: '언어 비교' })}
      description={translate({
        id: 'compare.description',
        message: 'Go, Rust, TypeScript의 동시성 개념을 한 줄에 하나씩 비교합니다.',
      })}
    >
      <Head>
        <link rel="alternate" type="application/json" href={json} />
      </Head>
      <main className={styles.page}>
        <header className={styles.header}>
          <h1>
            <Translate id="compare.heading">Go · Rust · TypeScript 비교</Translate>
          </h1>
          <p>
            <Translate id="compare.lead">
              아는 언어의 개념을 찾아 다른 언어의 대응을 확인합니다. 행을 펼치면 실행해 본 코드와
              주의할 점이 그 자리에 나옵니다.
            </Translate>
          </p>
        </header>
        <CompareTable {...props} />
        <Legend />
        <p className={styles.twin}>
          <MarkdownLink path="compare" />
        </p>
      </main>
    </Layout>
  );
}
