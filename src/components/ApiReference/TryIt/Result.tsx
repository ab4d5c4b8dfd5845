import Translate from '@docusaurus/Translate';
import CodeBlock from '@theme/CodeBlock';
import type { ReactNode } from 'react';
import type { CallState } from './useCall';
import styles from './styles.module.css';

interface Props {
  readonly state: CallState;
  readonly needsServer: boolean;
}

/** What came back: the status and headers, then the document; or why there is none. */
export function Result({ state, needsServer }: Props): ReactNode {
  return (
    <>
      <p role="status" className={styles.status}>
        <Status state={state} needsServer={needsServer} />
      </p>
      {state.status === 'answered' && state.answer.isJson && (
        <>
          <dl className={styles.headers}>
            {state.answer.headers.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <div className={styles.body}>
            <CodeBlock language="json">{state.answer.body}</CodeBlock>
          </div>
          {state.answer.isCut && (
            <p>
              <a href={state.address}>
                <Translate id="api.whole">앞부분만 보입니다. 전체 열기</Translate>
              </a>
            </p>
          )}
        </>
      )}
    </>
  );
}

function Status({ state, needsServer }: Props): ReactNode {
  switch (state.status) {
    case 'none':
      return null;
    case 'asking':
      return <Translate id="api.asking">기다리는 중</Translate>;
    case 'unreachable':
      return (
        <Translate id="api.unreachable">
          응답을 받지 못했습니다. 연결을 확인하고 다시 보내십시오.
        </Translate>
      );
    case 'answered': {
      const { status, statusText, isJson } = state.answer;
      if (isJson) return <strong>{`${String(status)} ${statusText}`.trim()}</strong>;
      return needsServer ? (
        <Translate id="api.noServer">
          이 호스트에는 파일만 있습니다. 이 호출은 npm start의 서버나 에지 함수가 있어야 답합니다.
        </Translate>
      ) : (
        <Translate id="api.notJson" values={{ status }}>
          {
            '상태 {status}: 이 호스트가 JSON이 아닌 문서로 답했습니다. 그런 이름이 없을 수 있습니다.'
          }
        </Translate>
      );
    }
  }
}
