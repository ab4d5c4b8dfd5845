import DocBreadcrumbs from '@theme-original/DocBreadcrumbs';
import type { ReactNode } from 'react';
import DocTools from '../components/DocTools';

export default function BreadcrumbsWithTools(): ReactNode {
  return (
    <DocTools>
      <DocBreadcrumbs />
    </DocTools>
  );
}
