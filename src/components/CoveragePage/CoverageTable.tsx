import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { PublicCategorySummary } from '../../api/contract';
import { kinds } from '../../data/kinds';
import { languages } from '../../data/languages';
import { SIGNS } from '../KindBadge/signs';
import LanguageLabel from '../LanguageLabel';
import ScrollTable from '../ScrollTable';
import { useLocale } from '../useLocale';
import { sumCounts } from './model';
import type { Counts } from './model';
import styles from './styles.module.css';

interface Props {
  readonly categories: readonly PublicCategorySummary[];
  /** Number of all constructs. */
  readonly total: number;
}

/** A row for each category, and for each language a column of each kind. */
export function CoverageTable({ categories, total }: Props): ReactNode {
  const locale = useLocale();
  return (
    <ScrollTable className={styles.table}>
      <caption className="visually-hidden">
        <Translate id="coverage.caption">분류와 언어마다 대응하는 개념의 수</Translate>
      </caption>
      <colgroup />
      {languages.map(({ id }) => (
        <colgroup key={id} span={kinds.length} />
      ))}
      <Head />
      <tbody>
        {categories.map((category) => (
          <tr key={category.id}>
            <th scope="row">
              <Link to={category.url[locale]} autoAddBaseUrl={false}>
                {category.title[locale]}
              </Link>{' '}
              <Total count={category.total} />
            </th>
            {languages.map(({ id }) => (
              <Cells key={id} counts={category.counts[id]} />
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            <Translate id="coverage.total">모두</Translate> <Total count={total} />
          </th>
          {languages.map(({ id }) => (
            <Cells key={id} counts={sumCounts(categories, id)} />
          ))}
        </tr>
      </tfoot>
    </ScrollTable>
  );
}

function Head(): ReactNode {
  const locale = useLocale();
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          <Translate id="coverage.category">분류</Translate>
        </th>
        {languages.map(({ id }) => (
          <th key={id} scope="colgroup" colSpan={kinds.length}>
            <LanguageLabel language={id} />
          </th>
        ))}
      </tr>
      <tr>
        {languages.map((language) => (
          <Fragment key={language.id}>
            {kinds.map(({ id, title }) => (
              <th key={id} scope="col">
                <span className={clsx(styles.sign, styles[id])} aria-hidden="true">
                  {SIGNS[id]}
                </span>
                <span className={styles.kind}>{title[locale]}</span>
              </th>
            ))}
          </Fragment>
        ))}
      </tr>
    </thead>
  );
}

function Cells({ counts }: { readonly counts: Counts }): ReactNode {
  return kinds.map(({ id }) => (
    <td key={id} className={counts[id] === 0 ? styles.zero : undefined}>
      {counts[id]}
    </td>
  ));
}

function Total({ count }: { readonly count: number }): ReactNode {
  return (
    <small>
      <Translate id="coverage.count" values={{ count }}>
        {'개념 {count}개'}
      </Translate>
    </small>
  );
}
