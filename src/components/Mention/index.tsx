import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';

interface Props {
  /** Id of the construct. */
  readonly of: string;
  readonly children: ReactNode;
}

/** A construct that the text mentions: a quiet link to its page. */
export default function Mention({ of: id, children }: Props): ReactNode {
  return (
    <Link className="mention" to={`/constructs/${id}`}>
      {children}
    </Link>
  );
}
