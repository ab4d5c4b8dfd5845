import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import type { PublicCategory } from '../../api/contract';
import JsonLink from '../JsonLink';
import MarkdownLink from '../MarkdownLink';
import Pager from '../Pager';
import { formatParams } from '../UrlState/params';
import { useLocale } from '../useLocale';
import { Table } from './Table';
import styles from './styles.module.css';

/** The page of one category: its constructs compared at a glance. */
export default function CategoryPage({
  category,
}: {
  readonly category: PublicCategory;
}): ReactNode {
  const locale = useLocale();
  const { id, title, summary, constructs, previous, next } = category;
  return (
    <Layout title={title[locale]} description={summary[locale]}>
      <main className={styles.page}>
        <header className={styles.header}>
          <p className={styles.path}>
            <Link to="/categories">
              <Translate id="category.all">분류</Translate>
            </Link>
          </p>
          <h1>{title[locale]}</h1>
          <p className={styles.summary}>{summary[locale]}</p>
        </header>
        <Table constructs={constructs} title={title[locale]} />
        <p className={styles.meta}>
          <Link to={`/compare${formatParams({ category: id })}`}>
            <Translate id="category.inTable">언어 비교 표에서 보기</Translate>
          </Link>
          <JsonLink path={`categories/${id}.json`}>
            <Translate id="category.json">이 분류의 JSON</Translate>
          </JsonLink>
          <MarkdownLink path={`categories/${id}`} />
        </p>
        <Pager
          label={translate({ id: 'category.pager', message: '앞뒤 분류' })}
          previous={previous}
          next={next}
        />
      </main>
    </Layout>
  );
}
