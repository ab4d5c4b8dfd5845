import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import type { PublicTerm } from '../../api/contract';
import type { Locale } from '../../data/types';
import Prose from '../Prose';
import { useLocale } from '../useLocale';
import { acceptedSpellings } from './model';
import styles from './styles.module.css';

/** One term: what it is called in both languages, what it means and where it is explained. */
export function Entry({ term }: { readonly term: PublicTerm }): ReactNode {
  const locale = useLocale();
  const other: Locale = locale === 'ko' ? 'en' : 'ko';
  const anchor = `term-${term.id}`;
  useBrokenLinks().collectAnchor(anchor);
  const spellings = [locale, other].flatMap((each) => {
    const accepted = acceptedSpellings(term, each);
    return accepted.length > 0 ? [{ locale: each, accepted }] : [];
  });
  return (
    <div id={anchor} className={styles.term}>
      <dt>
        <a href={`#${anchor}`} className={styles.title}>
          {term.title[locale]}
        </a>{' '}
        <span lang={other} className={styles.other}>
          {term.title[other]}
        </span>
      </dt>
      <dd className={styles.meaning}>
        <Prose text={term.meaning[locale]} />{' '}
        {term.see && (
          <Link to={term.see.url[locale]} autoAddBaseUrl={false}>
            {term.see.title[locale]}
          </Link>
        )}
      </dd>
      {spellings.length > 0 && (
        <dd className={styles.spellings}>
          <span className={styles.label}>
            <Translate id="glossary.spellings">이렇게도 찾습니다</Translate>
          </span>{' '}
          {spellings.map((each, at) => (
            <span key={each.locale} lang={each.locale}>
              {at > 0 && ', '}
              {each.accepted.join(', ')}
            </span>
          ))}
        </dd>
      )}
      {term.forbidden.length > 0 && (
        <dd className={styles.spellings}>
          <span className={styles.label}>
            <Translate id="glossary.forbidden">쓰지 않는 표기</Translate>
          </span>{' '}
          <span lang="ko">{term.forbidden.join(', ')}</span>
        </dd>
      )}
    </div>
  );
}
