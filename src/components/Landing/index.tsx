import type { ReactNode } from 'react';
import styles from './styles.module.css';

/**
 * The first screen: below the title of the page, a paragraph, a search box, a list whose items begin
 * with a link (the doors), and beside them the pairs of names.
 */
export default function Landing({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={styles.landing}>{children}</div>;
}
