import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { PublicReference } from '../../api/contract';
import { useLocale } from '../useLocale';
import styles from './styles.module.css';

interface Props {
  readonly title: ReactNode;
  readonly references: readonly PublicReference[];
}

/** Links to other pages under a heading; nothing if there are none. */
export function References({ title, references }: Props): ReactNode {
  const locale = useLocale();
  if (references.length === 0) return null;
  return (
    <section className={styles.references}>
      <h2>{title}</h2>
      <ul>
        {references.map((reference) => (
          <li key={reference.id}>
            <Link to={reference.url[locale]} autoAddBaseUrl={false}>
              {reference.title[locale]}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
