import type { ReactElement, ReactNode } from 'react';
import type { TabItemProps } from './TabItem';

interface Props {
  readonly groupId: string;
  readonly defaultValue: string;
  readonly children: readonly ReactElement<TabItemProps>[];
}

export default function Tabs({ groupId, defaultValue, children }: Props): ReactNode {
  return (
    <div data-group={groupId}>
      <div role="tablist">
        {children.map(({ props }) => (
          <div
            role="tab"
            tabIndex={0}
            key={props.value}
            aria-selected={props.value === defaultValue}
          >
            {props.label}
          </div>
        ))}
      </div>
      {children}
    </div>
  );
}
