import Head from '@docusaurus/Head';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import MarkdownLink from '../MarkdownLink';
import { useApiUrl } from '../useApiUrl';
import styles from './styles.module.css';

/** What a page of the chapter offers besides reading, on the line of `children`. */
export default function DocTools({ children }: { readonly children: ReactNode }): ReactNode {
  const { id, permalink } = useDoc().metadata;
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const path = permalink.slice(baseUrl.length);
  const json = useApiUrl(`sections/${id.replaceAll('/', '-')}.json`);
  const alternate = (
    <Head>
      <link rel="alternate" type="application/json" href={json} />
    </Head>
  );
  // The first screen of the landing page is for what it is, the search and the doors: it ends with the link.
  if (path === '') {
    return (
      <>
        {alternate}
        {children}
      </>
    );
  }
  return (
    <div className={styles.line}>
      {alternate}
      {children}
      <MarkdownLink path={path} />
    </div>
  );
}
