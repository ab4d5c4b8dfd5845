import type { ReactNode } from 'react';

interface Props {
  readonly title?: string;
  readonly description?: string;
  readonly children: ReactNode;
}

/** Shows the title and description that the page would have, so that tests can read them. */
export default function Layout({ title, description, children }: Props): ReactNode {
  return (
    <div data-title={title} data-description={description} data-testid="layout">
      {children}
    </div>
  );
}
