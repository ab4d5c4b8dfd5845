import type { ReactNode } from 'react';

interface Props {
  readonly title?: ReactNode;
  readonly language?: string;
  readonly className?: string;
  readonly children: string;
}

export default function CodeBlock({ title, language, className, children }: Props): ReactNode {
  return (
    <figure className={className}>
      {title !== undefined && <figcaption>{title}</figcaption>}
      <pre data-language={language}>{children}</pre>
    </figure>
  );
}
