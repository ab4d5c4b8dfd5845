import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Says that only the text of the other locale matched, in the words of that locale. */
export function OtherLocale({ locale }: { readonly locale: string }): ReactNode {
  const title = translate({
    id: 'search.otherLocale',
    message: '다른 언어로 쓴 본문에만 있는 말입니다.',
  });
  return (
    <span className={styles.otherLocale} lang={locale} title={title}>
      {NAMES[locale] ?? locale}
    </span>
  );
}

const NAMES: Readonly<Record<string, string>> = { ko: '한국어 본문', en: 'English' };
