import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { languages } from '../../data/languages';
import type { Hit, HitKind } from '../../search/types';
import LanguageLabel from '../LanguageLabel';
import { Highlight } from './Highlight';
import styles from './styles.module.css';

/** Gives the word that readers see for a kind of hit. */
export function hitKindTitle(kind: HitKind): string {
  switch (kind) {
    case 'construct':
      return translate({ id: 'search.kind.construct', message: '개념' });
    case 'section':
      return translate({ id: 'search.kind.section', message: '본문' });
    case 'symbol':
      return translate({ id: 'search.kind.symbol', message: 'API 이름' });
    case 'program':
      return translate({ id: 'search.kind.program', message: '프로그램' });
  }
}

/** What a reader sees of one hit: what it is, where it is, and the text that matched. */
export function HitBody({ hit }: { readonly hit: Hit }): ReactNode {
  const { kind, breadcrumb } = hit.document;
  const shown = languages.filter(({ id }) => hit.document.languages.includes(id));
  return (
    <>
      <span className={styles.where}>
        <span className={styles.kind}>{hitKindTitle(kind)}</span>
        {breadcrumb.length > 0 && <span>{breadcrumb.join(' › ')}</span>}
      </span>
      <span className={kind === 'symbol' ? styles.name : styles.title}>
        <span>
          <Highlight value={hit.title} />
        </span>
        {shown.length < languages.length &&
          shown.map(({ id }) => <LanguageLabel key={id} language={id} />)}
      </span>
      <span className={styles.excerpt}>
        <Highlight value={hit.excerpt} />
      </span>
    </>
  );
}
