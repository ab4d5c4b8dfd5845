import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import type { PublicCategorySummary } from '../../api/contract';
import { languageIds } from '../../data/languages';
import { Legend } from '../ComparePage/Legend';
import JsonLink from '../JsonLink';
import MarkdownLink from '../MarkdownLink';
import { CoverageTable } from './CoverageTable';
import { Shares } from './Shares';
import { sumCounts } from './model';
import styles from './styles.module.css';

/** All categories with how much of each every language has, counted from the data. */
export default function CoveragePage({
  categories,
}: {
  readonly categories: readonly PublicCategorySummary[];
}): ReactNode {
  const total = categories.reduce((sum, category) => sum + category.total, 0);
  return (
    <Layout
      title={translate({ id: 'coverage.title', message: '분류별 현황' })}
      description={translate({
        id: 'coverage.description',
        message: '분류마다 Go, Rust, TypeScript에 대응하는 것이 얼마나 있는지 셉니다.',
      })}
    >
      <main className={styles.page}>
        <header className={styles.header}>
          <h1>
            <Translate id="coverage.heading">분류별 현황</Translate>
          </h1>
          <p>
            <Translate id="coverage.lead" values={{ total, categories: categories.length }}>
              {
                '개념 {total}개를 분류 {categories}개로 나누어, 각 언어에 대응하는 것이 얼마나 있는지 셉니다.'
              }
            </Translate>{' '}
            <Link to="/compare">
              <Translate id="coverage.table">언어 비교 표에서 하나씩 보기</Translate>
            </Link>
          </p>
        </header>
        <Shares
          shares={languageIds.map((language) => ({
            language,
            counts: sumCounts(categories, language),
          }))}
        />
        <CoverageTable categories={categories} total={total} />
        <Legend />
        <p className={styles.json}>
          <JsonLink path="categories.json">
            <Translate id="coverage.json">이 표의 JSON</Translate>
          </JsonLink>{' '}
          <MarkdownLink path="categories" />
        </p>
      </main>
    </Layout>
  );
}
