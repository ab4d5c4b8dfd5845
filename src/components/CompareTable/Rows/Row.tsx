import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import { memo } from 'react';
import type { ReactNode } from 'react';
import type { PublicConstructSummary } from '../../../api/contract';
import type { Language } from '../../../data/types';
import { Details } from '../Details';
import Prose from '../../Prose';
import { useLocale } from '../../useLocale';
import { Cell } from './Cell';
import styles from './styles.module.css';

interface Props {
  readonly row: PublicConstructSummary;
  readonly shown: readonly Language[];
  /** Undefined where a heading above says it. */
  readonly category: string | undefined;
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
}

/** One construct in the shown languages; open, with its programs below. */
function RowOf({ row, shown, category, isOpen, onToggle }: Props): ReactNode {
  const locale = useLocale();
  const details = `details-${row.id}`;
  return (
    <>
      <tr data-row={row.id} className={clsx(styles.row, isOpen && styles.open)}>
        <th scope="row">
          <Link className={styles.title} to={row.url[locale]} autoAddBaseUrl={false}>
            {row.title[locale]}
          </Link>
          {category !== undefined && <small>{category}</small>}
          <p className={styles.caveat}>
            <Prose text={row.caveat[locale]} />
          </p>
          <button
            type="button"
            className={styles.toggle}
            data-row-toggle
            aria-expanded={isOpen}
            aria-controls={isOpen ? details : undefined}
            onClick={() => onToggle(row.id)}
          >
            <span className={styles.chevron} aria-hidden="true" />
            <Translate id="compare.row.toggle">코드</Translate>
            <span className="visually-hidden">: {row.title[locale]}</span>
          </button>
        </th>
        {shown.map((language) => (
          <Cell key={language} language={language} counterpart={row.counterparts[language]} />
        ))}
      </tr>
      {isOpen && (
        <tr id={details} data-row={row.id} className={styles.details}>
          <td colSpan={shown.length + 1}>
            <Details row={row} shown={shown} />
          </td>
        </tr>
      )}
    </>
  );
}

/** The same, rendered again only when something of it changes: there are a hundred. */
export const Row = memo(RowOf);
