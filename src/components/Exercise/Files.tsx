import Translate from '@docusaurus/Translate';
import CodeBlock from '@theme/CodeBlock';
import type { ReactNode } from 'react';
import type { Exercise } from '../../data/types';
import { titleOf } from '../LanguageLabel';
import { Folded } from './Folded';
import styles from './styles.module.css';

/** The files of an exercise in one language; what gives the task away stays folded. */
export function Files({ exercise }: { readonly exercise: Exercise }): ReactNode {
  const { language, commands, start, solution, test } = exercise;
  const folder = <code>{`src/snippets/${language}`}</code>;
  const title = (
    <>
      <strong>{titleOf(language)}</strong> <span className={styles.path}>{start.path}</span>
    </>
  );
  return (
    <div className={styles.exercise}>
      <CodeBlock language={language} title={title}>
        {start.source}
      </CodeBlock>
      <p className={styles.task}>
        <Translate id="exercise.run" values={{ folder }}>
          {'{folder} 폴더에서 테스트를 실행합니다. 시작 코드로는 실패합니다.'}
        </Translate>
      </p>
      <CodeBlock language="text">{commands.start}</CodeBlock>
      <Folded
        label={<Translate id="exercise.test">테스트 보기</Translate>}
        language={language}
        file={test}
      />
      <Folded
        label={<Translate id="exercise.solution">해답 보기</Translate>}
        language={language}
        file={solution}
      >
        <p className={styles.task}>
          <Translate id="exercise.runSolution" values={{ folder }}>
            {'{folder} 폴더에서 해답을 테스트합니다.'}
          </Translate>
        </p>
        <CodeBlock language="text">{commands.solution}</CodeBlock>
      </Folded>
    </div>
  );
}
