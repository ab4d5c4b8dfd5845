import { useLocation } from '@docusaurus/router';
import { Suspense, lazy } from 'react';
import type { ReactNode } from 'react';
import { constructOf, useActiveLink } from './useActiveLink';

// Nobody loads what a card is made of before the first link is looked at.
const Card = lazy(() => import('./Card'));

/**
 * Shows for the link to a construct that a reader looks at what the reader's languages
 * have for it. Without scripts the links are just links.
 */
export default function ConstructCards(): ReactNode {
  const { pathname } = useLocation();
  const link = useActiveLink();
  const id = link && constructOf(link);
  if (!link?.isConnected || id === undefined) return null;
  return (
    <Suspense>
      <Card key={pathname + id} link={link} id={id} />
    </Suspense>
  );
}
