import Translate from '@docusaurus/Translate';
import CodeBlock from '@theme/CodeBlock';
import type { ReactNode } from 'react';
import { isShort, versionsOf } from './model';
import type { ShownProgram } from './model';
import styles from './styles.module.css';

/** The recorded output under a label that says what printed it. */
export function Output({ program }: { readonly program: ShownProgram }): ReactNode {
  const { expectation, output } = program;
  return (
    <details className={styles.record} open={isShort(output.text)}>
      <summary>
        <strong>
          {expectation === 'compile-fail' ? (
            <Translate id="program.message">컴파일러 메시지</Translate>
          ) : (
            <Translate id="program.output">실행 결과</Translate>
          )}
        </strong>{' '}
        <code>{output.command}</code> {versionsOf(output)}
      </summary>
      {expectation === 'unordered-output' && (
        <p className={styles.note}>
          <Translate id="program.unordered">줄의 순서는 실행할 때마다 달라집니다.</Translate>
        </p>
      )}
      {output.text.trim() === '' ? (
        <p className={styles.note}>
          <Translate id="program.silent">출력이 없습니다.</Translate>
        </p>
      ) : (
        <CodeBlock language="text">{output.text.trimEnd()}</CodeBlock>
      )}
    </details>
  );
}
