import type { ReactNode } from 'react';

export default function Head(_props: { children: ReactNode }): ReactNode {
  return null;
}
