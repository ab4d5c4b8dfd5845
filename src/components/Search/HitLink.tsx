import { useHistory } from '@docusaurus/router';
import type { ComponentProps, MouseEvent, ReactNode } from 'react';

interface Props extends ComponentProps<'a'> {
  readonly href: string;
  /** Called before the page changes; not for a new tab or window. */
  readonly onFollow?: () => void;
}

/**
 * A link to a hit on this site. Not the one of Docusaurus, which would fetch the page of every hit that
 * is in view.
 */
export function HitLink({ href, onFollow, children, ...rest }: Props): ReactNode {
  const history = useHistory();

  function handleClick(event: MouseEvent): void {
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (isElsewhere || event.button !== 0) return;
    event.preventDefault();
    onFollow?.();
    history.push(href);
  }

  return (
    <a {...rest} href={href} onClick={handleClick}>
      {children}
    </a>
  );
}
