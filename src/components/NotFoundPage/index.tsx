import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import SearchForm from '../SearchForm';
import { useLocale } from '../useLocale';
import { messages } from './messages';
import { findNearest, localeOf, wordsOf } from './model';
import styles from './styles.module.css';

const MOST_NEAREST = 3;

interface Props {
  /** Addresses of the pages of the locale that the site was built for. */
  readonly paths: readonly string[];
}

/** What stands at an address without a page: a search for its words, pages like it, the doors. */
export default function NotFoundPage({ paths }: Props): ReactNode {
  const built = useLocale();
  const isBrowser = useIsBrowser();
  const { pathname } = useLocation();
  const { siteConfig, i18n } = useDocusaurusContext();
  const englishRoot = i18n.localeConfigs['en']?.baseUrl ?? '/en/';
  const locale = isBrowser ? localeOf(pathname, englishRoot, built) : built;
  const root = locale === built ? siteConfig.baseUrl : englishRoot;
  // The file was made for no address in particular.
  const words = isBrowser ? wordsOf(pathname) : '';
  const nearest = isBrowser ? findNearest(pathname, paths, MOST_NEAREST) : [];
  const text = messages[locale];
  const here = nearest.map((path) => root + path.slice(siteConfig.baseUrl.length));
  // Pages of the other locale are of another build, so the browser has to load them.
  const isElsewhere = locale !== built;
  const doors = [
    ['why-async', text.read],
    ['search', text.search],
    ['compare', text.compare],
    ['symbols', text.symbols],
  ] as const;

  return (
    <main className={styles.page} lang={isElsewhere ? locale : undefined}>
      <p className={styles.code} aria-hidden="true">
        404
      </p>
      <h1>{text.title}</h1>
      <p className={styles.lead}>{text.lead}</p>
      <SearchForm key={words} text={words} root={root} />
      {here.length > 0 && (
        <>
          <h2>{text.nearest}</h2>
          <ul>
            {here.map((path) => (
              <li key={path}>
                <Way to={path} isElsewhere={isElsewhere}>
                  <code>{path}</code>
                </Way>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{text.ways}</h2>
      <ul className={styles.doors}>
        {doors.map(([path, title]) => (
          <li key={path}>
            <Way to={root + path} isElsewhere={isElsewhere}>
              {title}
            </Way>
          </li>
        ))}
      </ul>
    </main>
  );
}

interface WayProps {
  readonly to: string;
  readonly isElsewhere: boolean;
  readonly children: ReactNode;
}

function Way({ to, isElsewhere, children }: WayProps): ReactNode {
  if (isElsewhere) return <a href={to}>{children}</a>;
  return (
    <Link to={to} autoAddBaseUrl={false}>
      {children}
    </Link>
  );
}
