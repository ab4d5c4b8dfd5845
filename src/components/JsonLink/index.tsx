import Head from '@docusaurus/Head';
import type { ReactNode } from 'react';
import { useApiUrl } from '../useApiUrl';

interface Props {
  /** File of the API that holds what the page shows. */
  readonly path: string;
  readonly children: ReactNode;
}

/** Leads to the page as JSON: a link for readers, and one in the head for programs. */
export default function JsonLink({ path, children }: Props): ReactNode {
  const url = useApiUrl(path);
  return (
    <>
      <Head>
        <link rel="alternate" type="application/json" href={url} />
      </Head>
      <a href={url}>{children}</a>
    </>
  );
}
