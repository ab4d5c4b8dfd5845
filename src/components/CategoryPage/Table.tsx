import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { PublicConstructSummary, PublicCounterpart } from '../../api/contract';
import type { Language } from '../../data/types';
import KindBadge from '../KindBadge';
import LanguageLabel from '../LanguageLabel';
import Prose from '../Prose';
import { useReader } from '../Reader/useReader';
import { useLocale } from '../useLocale';
import styles from './styles.module.css';

interface Props {
  readonly title: string;
  readonly constructs: readonly PublicConstructSummary[];
}

/** One row for each construct of a category: what it is, and by which name each language has it. */
export function Table({ title, constructs }: Props): ReactNode {
  const locale = useLocale();
  const { order } = useReader();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">
        <Translate id="category.caption" values={{ title }}>
          {'{title}: 각 언어에서 부르는 이름과 대응'}
        </Translate>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="category.construct">개념</Translate>
          </th>
          {order.map((id) => (
            <th key={id} scope="col">
              <LanguageLabel language={id} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {constructs.map((construct) => (
          <tr key={construct.id}>
            <th scope="row">
              <Link to={construct.url[locale]} autoAddBaseUrl={false}>
                {construct.title[locale]}
              </Link>
              <small>
                <Prose text={construct.summary[locale]} />
              </small>
            </th>
            {order.map((id) => (
              <Cell key={id} language={id} counterpart={construct.counterparts[id]} />
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

function Cell({ language, counterpart: { kind, symbols } }: CellProps): ReactNode {
  const [first] = symbols;
  return (
    <td>
      <span className={styles.cellLanguage} aria-hidden="true">
        <LanguageLabel language={language} />
      </span>
      <KindBadge kind={kind} />
      {first && <code className={styles.symbol}>{first.name}</code>}
    </td>
  );
}
