import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { PublicProgram } from '../../api/contract';
import { titleOf } from '../LanguageLabel';
import styles from './styles.module.css';

/** Leads to where a reader can change and run a program; nothing where that is not possible. */
export function PlaygroundLink({
  program: { language, playground },
}: {
  readonly program: Pick<PublicProgram, 'language' | 'playground'>;
}): ReactNode {
  if (!playground) return null;
  return (
    <p className={styles.playground}>
      <a href={playground.url}>
        <Translate id="construct.playground" values={{ name: `${titleOf(language)} Playground` }}>
          {'{name}에서 열기'}
        </Translate>
      </a>
      {!playground.runs && (
        <small>
          <Translate id="construct.playground.wrap">
            그곳에서 실행하려면 최상위 await를 async 함수로 감쌉니다.
          </Translate>
        </small>
      )}
    </p>
  );
}
