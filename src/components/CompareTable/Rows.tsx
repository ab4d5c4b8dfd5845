import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type {
  PublicCategorySummary,
  PublicConstructSummary,
  PublicCounterpart,
  PublicLanguage,
} from '../../api/contract';
import type { Language } from '../../data/types';
import KindBadge from '../KindBadge';
import LanguageLabel from '../LanguageLabel';
import Prose from '../Prose';
import { useLocale } from '../useLocale';
import { namesBeside } from './model';
import styles from './styles.module.css';

interface Props {
  readonly rows: readonly PublicConstructSummary[];
  readonly shown: readonly Language[];
  readonly categories: readonly Pick<PublicCategorySummary, 'id' | 'title'>[];
  readonly languages: readonly PublicLanguage[];
}

/** The table itself: a row for each construct, a column for each shown language. */
export function Rows({ rows, shown, categories, languages }: Props): ReactNode {
  const locale = useLocale();
  return (
    <table className={styles.table}>
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
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Link to={row.url[locale]} autoAddBaseUrl={false}>
                {row.title[locale]}
              </Link>
              <small>{categories.find(({ id }) => id === row.category)?.title[locale]}</small>
            </th>
            {shown.map((language) => (
              <Cell key={language} language={language} counterpart={row.counterparts[language]} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly language: Language;
  readonly counterpart: PublicCounterpart;
}

function Cell({ language, counterpart }: CellProps): ReactNode {
  const locale = useLocale();
  const { kind, syntax, note } = counterpart;
  const names = namesBeside(counterpart);
  return (
    <td>
      <span className={styles.cellLanguage} aria-hidden="true">
        <LanguageLabel language={language} />
      </span>
      <KindBadge kind={kind} />
      {syntax !== '' && <code className={styles.syntax}>{syntax}</code>}
      {names.length > 0 && (
        <span className={styles.names}>
          {names.map((name) => (
            <code key={name}>{name}</code>
          ))}
        </span>
      )}
      {kind === 'none' && note && (
        <p className={styles.note}>
          <Prose text={note[locale]} />
        </p>
      )}
    </td>
  );
}
