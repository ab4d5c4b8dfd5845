import type { ReactNode } from 'react';

export interface TabItemProps {
  readonly value: string;
  readonly label: ReactNode;
  readonly children: ReactNode;
}

export default function TabItem({ value, children }: TabItemProps): ReactNode {
  return (
    <div role="tabpanel" aria-label={value}>
      {children}
    </div>
  );
}
