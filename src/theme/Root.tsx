import type { ReactNode } from 'react';
import ConstructCards from '../components/ConstructCard';
import { useFrugalLinks } from '../components/useFrugalLinks';

/** What stands around every page. */
export default function Root({ children }: { readonly children: ReactNode }): ReactNode {
  useFrugalLinks();
  return (
    <>
      {children}
      <ConstructCards />
    </>
  );
}
