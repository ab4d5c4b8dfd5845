import type { ComponentProps, ReactNode } from 'react';
import { useHistory } from 'react-router-dom';
import useDocusaurusContext from './useDocusaurusContext';

type Props = ComponentProps<'a'> & { readonly to?: string; readonly autoAddBaseUrl?: boolean };

/** A link that navigates in the tests' router and adds the base URL as Docusaurus does. */
export default function Link({
  to,
  href,
  autoAddBaseUrl = true,
  onClick,
  children,
  ...rest
}: Props): ReactNode {
  const history = useHistory();
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const target = to ?? href ?? '';
  const isInternal = target.startsWith('/');
  const url = isInternal && autoAddBaseUrl ? baseUrl + target.slice(1) : target;
  return (
    <a
      {...rest}
      href={url}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || !isInternal || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        history.push(url);
      }}
    >
      {children}
    </a>
  );
}
