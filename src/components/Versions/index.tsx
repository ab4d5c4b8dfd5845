import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { PublicLanguage } from '../../api/contract';
import LanguageLabel from '../LanguageLabel';
import styles from './styles.module.css';

interface Props {
  /** Filled in while the page is compiled. */
  readonly languages?: readonly PublicLanguage[];
}

/**
 * Says for each language how many programs the site shows and what they were run with. Throws if the
 * page was compiled without the languages.
 */
export default function Versions({ languages }: Props): ReactNode {
  if (languages === undefined) {
    throw new Error('Cannot show the versions: the page was compiled without the languages');
  }
  return (
    <ul className={styles.versions}>
      {languages.map(({ id, programs, toolchains, libraries }) => (
        <li key={id} className={`language language--${id} ${styles.language}`}>
          <p className={styles.head}>
            <LanguageLabel language={id} />
            <span className={styles.programs}>
              <Translate id="versions.programs" values={{ count: programs }}>
                {'프로그램 {count}개'}
              </Translate>
            </span>
          </p>
          <p className={styles.toolchains}>{toolchains.join(', ')}</p>
          {libraries.length > 0 && <p className={styles.libraries}>{libraries.join(', ')}</p>}
        </li>
      ))}
    </ul>
  );
}
