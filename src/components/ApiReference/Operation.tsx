import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import type { ReferenceOperation } from '../../api/openapi/reference';
import { anchorOfOperation, anchorOfSchema } from './anchors';
import { Parameters } from './Parameters';
import { Text } from './Text';
import TryIt from './TryIt';
import styles from './styles.module.css';

/** One call: what it takes, what it answers, and a form to try it. */
export default function Operation({
  operation,
}: {
  readonly operation: ReferenceOperation;
}): ReactNode {
  const { path, summary, description, needsServer, parameters, responses } = operation;
  const anchor = anchorOfOperation(operation);
  useBrokenLinks().collectAnchor(anchor);
  return (
    <section className={styles.operation} aria-labelledby={anchor}>
      <h3 id={anchor} className={styles.call}>
        <a href={`#${anchor}`}>
          <code>GET {path}</code>
        </a>
      </h3>
      <p>
        <Text text={summary} />
        {needsServer && (
          <span className={styles.server}>
            <Translate id="api.needsServer">서버 필요</Translate>
          </span>
        )}
      </p>
      {description !== undefined && (
        <p>
          <Text text={description} />
        </p>
      )}
      {parameters.length > 0 && <Parameters parameters={parameters} />}
      <ul className={styles.responses}>
        {responses.map((response) => (
          <li key={response.status}>
            <code>{response.status}</code> <Text text={response.description} />
            {response.schema !== undefined && (
              <>
                {': '}
                <a href={`#${anchorOfSchema(response.schema)}`}>
                  <code>{response.schema}</code>
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
      <TryIt operation={operation} />
    </section>
  );
}
