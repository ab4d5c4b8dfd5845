import Translate from '@docusaurus/Translate';
import CodeBlock from '@theme/CodeBlock';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { titleOf } from '../LanguageLabel';
import { Output } from './Output';
import type { ShownProgram } from './model';
import styles from './styles.module.css';

/** A verified program, or a part of one, over what a real run of it printed. */
export default function Program({ program }: { readonly program: ShownProgram }): ReactNode {
  const { language, expectation, path, code } = program;
  const title = (
    <>
      <strong>{titleOf(language)}</strong> <span className={styles.path}>{path}</span>
    </>
  );
  return (
    <div className={clsx(styles.program, styles[expectation])}>
      <Warning expectation={expectation} />
      <CodeBlock language={language} title={title}>
        {code}
      </CodeBlock>
      <Output program={program} />
    </div>
  );
}

function Warning({ expectation }: Pick<ShownProgram, 'expectation'>): ReactNode {
  if (expectation !== 'compile-fail' && expectation !== 'panic') return null;
  return (
    <p className={styles.warning}>
      <span aria-hidden="true">{expectation === 'compile-fail' ? '✕' : '!'}</span>
      {expectation === 'compile-fail' ? (
        <Translate id="program.compileFail">컴파일되지 않는 코드</Translate>
      ) : (
        <Translate id="program.panic">오류로 끝나는 코드</Translate>
      )}
    </p>
  );
}
