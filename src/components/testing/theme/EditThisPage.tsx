import type { ReactNode } from 'react';

export default function EditThisPage({ editUrl }: { readonly editUrl: string }): ReactNode {
  return <a href={editUrl}>Edit this page</a>;
}
