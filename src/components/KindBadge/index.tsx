import clsx from 'clsx';
import type { ReactNode } from 'react';
import { kinds } from '../../data/kinds';
import type { Kind } from '../../data/types';
import { useLocale } from '../useLocale';
import { SIGNS } from './signs';
import styles from './styles.module.css';

/** Says how a language has a construct, in words, with a sign and a border of its own. */
export default function KindBadge({ kind }: { readonly kind: Kind }): ReactNode {
  const locale = useLocale();
  const facts = kinds.find(({ id }) => id === kind);
  return (
    <span className={clsx(styles.badge, styles[kind])} title={facts?.summary[locale]}>
      <span className={styles.sign} aria-hidden="true">
        {SIGNS[kind]}
      </span>
      {facts?.title[locale] ?? kind}
    </span>
  );
}
