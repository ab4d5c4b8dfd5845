import type { ReactNode } from 'react';

/** React puts the `<link>` and `<meta>` in it into the head of the document by itself. */
export default function Head({ children }: { readonly children: ReactNode }): ReactNode {
  return children;
}
