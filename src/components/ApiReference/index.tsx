import type { ReactNode } from 'react';
import type { Reference } from '../../api/openapi/reference';
import Operation from './Operation';
import Schemas from './Schemas';

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
    return reference.operations.map((each) => <Operation key={each.id} operation={each} />);
  }
  if (id === 'schemas') return <Schemas schemas={reference.schemas} />;
  throw new Error(`Cannot show "${id}" of the reference: there are operations and schemas`);
}
