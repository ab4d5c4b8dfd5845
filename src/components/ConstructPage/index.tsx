import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import EditThisPage from '@theme/EditThisPage';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import type { PublicConstruct } from '../../api/contract';
import { categories } from '../../data/categories';
import JsonLink from '../JsonLink';
import MarkdownLink from '../MarkdownLink';
import Pager from '../Pager';
import Prose from '../Prose';
import { plainText } from '../Prose/model';
import { useEditUrl } from '../useEditUrl';
import { useLocale } from '../useLocale';
import { Caution } from './Caution';
import { Panes } from './Panes';
import { References } from './References';
import styles from './styles.module.css';

/** The page of one construct: what each language has for it, and where the analogy breaks. */
export default function ConstructPage({
  construct,
}: {
  readonly construct: PublicConstruct;
}): ReactNode {
  const locale = useLocale();
  const editUrl = useEditUrl(`src/data/constructs/${construct.id}.ts`);
  const category = categories.find(({ id }) => id === construct.category);
  const { difference, pitfall, related, sections } = construct;
  return (
    <Layout title={construct.title[locale]} description={plainText(construct.summary[locale])}>
      <main className={styles.page}>
        <header className={styles.header}>
          <p className={styles.path}>
            <Link to="/compare">
              <Translate id="construct.table">언어 비교</Translate>
            </Link>
            <span aria-hidden="true">›</span>
            <Link to={`/categories/${construct.category}`}>
              {category?.title[locale] ?? construct.category}
            </Link>
          </p>
          <h1>{construct.title[locale]}</h1>
          <p className={styles.summary}>
            <Prose text={construct.summary[locale]} />
          </p>
        </header>
        <div className={styles.cautions}>
          <Caution
            kind="difference"
            title={<Translate id="construct.difference">결정적인 차이</Translate>}
            text={difference[locale]}
          />
          {pitfall && (
            <Caution
              kind="pitfall"
              title={<Translate id="construct.pitfall">흔한 실수</Translate>}
              text={pitfall[locale]}
            />
          )}
        </div>
        <Panes construct={construct} />
        <footer className={styles.footer}>
          <References
            title={<Translate id="construct.related">관련 개념</Translate>}
            references={related}
          />
          <References
            title={<Translate id="construct.sections">이 개념을 쓰는 본문</Translate>}
            references={sections}
          />
          <p className={styles.meta}>
            <JsonLink path={`constructs/${construct.id}.json`}>
              <Translate id="construct.json">이 페이지의 JSON</Translate>
            </JsonLink>
            <MarkdownLink path={`constructs/${construct.id}`} />
            {editUrl !== undefined && <EditThisPage editUrl={editUrl} />}
          </p>
        </footer>
        <Pager
          label={translate({ id: 'construct.pager', message: '같은 분류의 앞뒤 개념' })}
          previous={construct.previous}
          next={construct.next}
        />
      </main>
    </Layout>
  );
}
