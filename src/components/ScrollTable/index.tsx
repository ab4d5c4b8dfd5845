import { translate } from '@docusaurus/Translate';
import type { ComponentProps, ReactNode } from 'react';
import styles from './styles.module.css';

/** A table of the chapter that scrolls by itself where it is wider than the page. */
export default function ScrollTable(props: ComponentProps<'table'>): ReactNode {
  return (
    <div
      className={styles.scroll}
      role="group"
      aria-label={translate({ id: 'table.scroll', message: '표' })}
      // What scrolls must be reachable with the keyboard (WCAG 2.1.1).
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table {...props} />
    </div>
  );
}
