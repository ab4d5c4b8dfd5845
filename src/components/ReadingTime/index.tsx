import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Says how long a page takes to read. */
export default function ReadingTime({ minutes }: { readonly minutes: string }): ReactNode {
  return (
    <p className={styles.time}>
      <Translate id="page.readingTime" values={{ minutes }}>
        {'읽는 데 약 {minutes}분'}
      </Translate>
    </p>
  );
}
