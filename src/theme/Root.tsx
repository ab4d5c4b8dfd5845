import type { ReactNode } from 'react';
import ConstructCards from '../components/ConstructCard';

/** What stands around every page. */
export default function Root({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <>
      {children}
      <ConstructCards />
    </>
  );
}
