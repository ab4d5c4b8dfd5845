import type { ReactNode } from 'react';
import { useApiUrl } from '../useApiUrl';

interface Props {
  /** Below the root of the API, such as "openapi.json". */
  readonly path: string;
  readonly children: ReactNode;
}

/** A link to a file of the API, which stands once for both locales, wherever the site is. */
export default function ApiFile({ path, children }: Props): ReactNode {
  return <a href={useApiUrl(path)}>{children}</a>;
}
