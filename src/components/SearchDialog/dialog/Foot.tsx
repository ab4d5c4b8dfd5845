import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  /** How the search stands; read out by screen readers when it changes. */
  readonly status: string;
  /** The status is seen elsewhere already. */
  readonly isQuiet: boolean;
  /** Address of the page with all results, where there are any. */
  readonly all: string | undefined;
  readonly onFollow: () => void;
}

/** The last line of the dialog. */
export function Foot({ status, isQuiet, all, onFollow }: Props): ReactNode {
  return (
    <div className={styles.foot}>
      <p role="status" className={clsx(isQuiet && 'visually-hidden')}>
        {status}
      </p>
      {all !== undefined && (
        <Link to={all} onClick={onFollow}>
          <Translate id="search.all">모든 결과 보기</Translate>
        </Link>
      )}
      <p className={styles.keys} aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> <kbd>Enter</kbd> <kbd>Ctrl Enter</kbd> <kbd>Esc</kbd>
      </p>
    </div>
  );
}
