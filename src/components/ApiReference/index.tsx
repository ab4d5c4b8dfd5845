import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Reference } from '../../api/openapi/reference';
import { anchorOfOperation } from './anchors';
import Operation from './Operation';
import Schemas from './Schemas';
import styles from './styles.module.css';

interface Props {
  /** Which part: the calls, or the documents that they answer with. */
  readonly id: string;
  /** Filled in while the page is compiled. */
  readonly reference?: Reference;
}

/**
 * Shows one part of the reference of the API, made from its OpenAPI document. Throws for a part that
 * there is not, or if the page was compiled without the document.
 *
 * @example <ApiReference id="operations" />
 */
export default function ApiReference({ id, reference }: Props): ReactNode {
  if (reference === undefined) {
    throw new Error('Cannot show the reference: the page was compiled without the document');
  }
  if (id === 'operations') {
    return <Operations operations={reference.operations} />;
  }
  if (id === 'schemas') return <Schemas schemas={reference.schemas} />;
  throw new Error(`Cannot show "${id}" of the reference: there are operations and schemas`);
}

function Operations({ operations }: Pick<Reference, 'operations'>): ReactNode {
  return (
    <>
      <nav aria-label={translate({ id: 'api.calls', message: '호출 목록' })}>
        <ul className={styles.index}>
          {operations.map((operation) => (
            <li key={operation.id}>
              <a href={`#${anchorOfOperation(operation)}`}>
                <code>{operation.path}</code>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {operations.map((operation) => (
        <Operation key={operation.id} operation={operation} />
      ))}
    </>
  );
}
