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
  const json = useApiUrl(`sections/${id.replaceAll('/', '-')}.json`);
  return (
    <div className={styles.line}>
      <Head>
        <link rel="alternate" type="application/json" href={json} />
      </Head>
      {children}
      <MarkdownLink path={permalink.slice(baseUrl.length)} />
    </div>
  );
}
