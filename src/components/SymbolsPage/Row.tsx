import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { NamedConstruct } from '../../api/present/names';
import { kinds } from '../../data/kinds';
import type { Language } from '../../data/types';
import { titleOf } from '../LanguageLabel';
import { useLocale } from '../useLocale';
import type { Entry } from './model';
import styles from './styles.module.css';

interface Props {
  readonly entry: Entry;
  /** The languages in the order of the reader. */
  readonly order: readonly Language[];
}

/** One name: its language, its construct, and what the other languages have for it. */
export function Row({ entry, order }: Props): ReactNode {
  const { name, language, constructs } = entry;
  const locale = useLocale();
  const others = order.filter((id) => id !== language);
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
      </th>
      <td className={`${styles.own} language--${language}`}>{titleOf(language)}</td>
      <td>
        {constructs.map(({ id, title, url }) => (
          <div key={id}>
            <Link to={`${url[locale]}#${language}`} autoAddBaseUrl={false}>
              {title[locale]}
            </Link>
          </div>
        ))}
      </td>
      <td>
        {others.map((id) => (
          <div key={id} className={`${styles.other} language--${id}`}>
            <span>{titleOf(id)}</span> <Counterparts language={id} constructs={constructs} />
          </div>
        ))}
      </td>
    </tr>
  );
}

interface CounterpartsProps {
  readonly language: Language;
  readonly constructs: readonly NamedConstruct[];
}

/** The first name of each counterpart, or in a word why there is none. */
function Counterparts({ language, constructs }: CounterpartsProps): ReactNode {
  const locale = useLocale();
  const names = constructs.map(({ counterparts }) => counterparts[language].names[0]);
  const found = [...new Set(names.filter((name) => name !== undefined))];
  if (found.length > 0) return found.map((name) => <code key={name}>{name}</code>);
  const kind = constructs[0]?.counterparts[language].kind;
  return <em>{kinds.find(({ id }) => id === kind)?.title[locale]}</em>;
}
