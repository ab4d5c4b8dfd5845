import type { ReactNode } from 'react';
import { languages } from '../../data/languages';
import type { Hit } from '../../search/types';
import LanguageLabel from '../LanguageLabel';
import { Highlight } from './Highlight';
import { OtherLocale } from './OtherLocale';
import styles from './styles.module.css';

/** What a reader sees of one hit: where it is, its title, and the text that matched. */
export function HitBody({ hit }: { readonly hit: Hit }): ReactNode {
  const { kind, breadcrumb } = hit.document;
  const shown = languages.filter(({ id }) => hit.document.languages.includes(id));
  const isCode = kind === 'program' && hit.excerpt.text !== '';
  return (
    <>
      {breadcrumb.length > 0 && <span className={styles.where}>{breadcrumb.join(' › ')}</span>}
      <span className={kind === 'symbol' ? styles.name : styles.title}>
        <span>
          <Highlight value={hit.title} />
        </span>
        {shown.length < languages.length &&
          shown.map(({ id }) => <LanguageLabel key={id} language={id} />)}
        {hit.matchedLocale !== undefined && <OtherLocale locale={hit.matchedLocale} />}
      </span>
      {hit.excerpt.text !== '' && (
        <span className={isCode ? styles.code : styles.excerpt}>
          <Highlight value={hit.excerpt} />
        </span>
      )}
    </>
  );
}
