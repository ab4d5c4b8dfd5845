import { useCodeBlockContext } from '@docusaurus/theme-common/internal';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import HighlightedCode from '../../../components/HighlightedCode';
import styles from './styles.module.css';

interface Props {
  readonly className?: string;
}

/** The code of a block, which can be scrolled by keyboard. */
export default function CodeBlockContent({ className }: Props): ReactNode {
  const { metadata, wordWrap } = useCodeBlockContext();
  const { code, language } = metadata;
  const { codeBlockRef } = wordWrap;
  return (
    <pre
      ref={codeBlockRef}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={clsx(className, styles.block, 'thin-scrollbar')}
    >
      <code className={styles.code}>
        <HighlightedCode code={code} language={language} />
      </code>
    </pre>
  );
}
