import Translate from '@docusaurus/Translate';
import { memo } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import type {
  PublicCategorySummary,
  PublicConstructSummary,
  PublicLanguage,
} from '../../../api/contract';
import type { Language } from '../../../data/types';
import LanguageLabel from '../../LanguageLabel';
import { useLocale } from '../../useLocale';
import { groupRows } from '../model/order';
import type { Group } from '../model/order';
import { Row } from './Row';
import styles from './styles.module.css';

interface Props {
  readonly rows: readonly PublicConstructSummary[];
  readonly shown: readonly Language[];
  readonly categories: readonly Pick<PublicCategorySummary, 'id' | 'title'>[];
  readonly languages: readonly PublicLanguage[];
  readonly isGrouped: boolean;
  readonly open: readonly string[];
  readonly onToggle: (id: string) => void;
}

/** The table itself: a row for each construct, a column for each shown language. */
function Table(props: Props): ReactNode {
  const { rows, shown, categories, languages, isGrouped, open, onToggle } = props;
  const locale = useLocale();
  const titles = new Map(categories.map(({ id, title }) => [id, title[locale]]));
  const groups: readonly Group[] = isGrouped
    ? groupRows(rows, [...titles.keys()])
    : [{ category: undefined, rows }];
  return (
    <table className={styles.table} style={{ '--rows': rows.length } as CSSProperties}>
      <caption className="visually-hidden">
        <Translate id="compare.caption">개념마다 각 언어가 제공하는 것</Translate>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="compare.construct">개념</Translate>
          </th>
          {shown.map((language) => (
            <th key={language} scope="col">
              <LanguageLabel language={language} />
              <small>{languages.find(({ id }) => id === language)?.version}</small>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.category ?? ''}>
          {group.category !== undefined && (
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={shown.length + 1}>
                {titles.get(group.category)}{' '}
                <small>
                  <Translate id="compare.group.count" values={{ count: group.rows.length }}>
                    {'{count}개'}
                  </Translate>
                </small>
              </th>
            </tr>
          )}
          {group.rows.map((row) => (
            <Row
              key={row.id}
              row={row}
              shown={shown}
              category={isGrouped ? undefined : titles.get(row.category)}
              isOpen={open.includes(row.id)}
              onToggle={onToggle}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** The same, rendered again only when rows or columns change, not while a text is typed. */
export const Rows = memo(Table);
