import Translate, { translate } from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import type { PublicTerm } from '../../api/contract';
import { useLocale } from '../useLocale';
import { Entry } from './Entry';
import { groupTerms } from './model';
import styles from './styles.module.css';

interface Props {
  /** Filled in while the page is compiled. */
  readonly terms?: readonly PublicTerm[];
}

/**
 * Shows every term in the order of the page's language, under an index of initials. Throws if the
 * page was compiled without the terms.
 */
export default function Glossary({ terms }: Props): ReactNode {
  const locale = useLocale();
  const { collectAnchor } = useBrokenLinks();
  if (terms === undefined) {
    throw new Error('Cannot show the glossary: the page was compiled without its terms');
  }
  const groups = groupTerms(terms, locale);
  groups.forEach(({ anchor }) => collectAnchor(anchor));
  return (
    <>
      <nav
        className={styles.initials}
        aria-label={translate({ id: 'glossary.initials', message: '첫 글자' })}
      >
        <ul>
          {groups.map(({ initial, anchor }) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{initial}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p className={styles.count}>
        <Translate id="glossary.count" values={{ count: terms.length }}>
          {'용어 {count}개'}
        </Translate>
      </p>
      {groups.map((group) => (
        <section key={group.anchor} aria-labelledby={group.anchor}>
          <h2 id={group.anchor} className={styles.initial}>
            {group.initial}
          </h2>
          <dl className={styles.terms}>
            {group.terms.map((term) => (
              <Entry key={term.id} term={term} />
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
