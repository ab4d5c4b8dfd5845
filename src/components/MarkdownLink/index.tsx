import Head from '@docusaurus/Head';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { canCopy, copyDocument, twinOf } from './model';
import styles from './styles.module.css';

interface Props {
  /** Of the page, below the root of its locale; empty for the landing page. */
  readonly path: string;
}

/**
 * Copies the page as Markdown, and says whether that went well. Without scripts, or where a browser
 * may not write to the clipboard, it is a link to the Markdown. Names it in the head for programs too.
 *
 * @example <MarkdownLink path="constructs/select" />
 */
export default function MarkdownLink({ path }: Props): ReactNode {
  const url = useDocusaurusContext().siteConfig.baseUrl + twinOf(path);
  const copies = useIsBrowser() && canCopy();
  return (
    <>
      <Head>
        <link rel="alternate" type="text/markdown" href={url} />
      </Head>
      <span className={styles.markdown}>
        {copies ? (
          // Of another page nothing is copied yet.
          <CopyButton key={url} url={url} />
        ) : (
          <a href={url} type="text/markdown" className={styles.control}>
            <Translate id="markdown.view">Markdown으로 보기</Translate>
          </a>
        )}
      </span>
    </>
  );
}

type Outcome = 'copied' | 'failed';

function CopyButton({ url }: { readonly url: string }): ReactNode {
  const [outcome, setOutcome] = useState<Outcome>();
  const copy = (): void => {
    setOutcome(undefined);
    copyDocument(url).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  };
  return (
    <>
      <button type="button" className={styles.control} onClick={copy}>
        <Translate id="markdown.copy">Markdown으로 복사</Translate>
      </button>
      <span role="status" className={styles.outcome}>
        {outcome === 'copied' && <Translate id="markdown.copied">복사했습니다.</Translate>}
        {outcome === 'failed' && (
          <Translate id="markdown.failed">복사하지 못했습니다. 열어서 직접 복사하십시오.</Translate>
        )}{' '}
        {outcome !== undefined && (
          <a href={url} type="text/markdown">
            <Translate id="markdown.open">Markdown 열기</Translate>
          </a>
        )}
      </span>
    </>
  );
}
