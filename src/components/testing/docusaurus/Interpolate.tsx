import { Fragment, isValidElement } from 'react';
import type { ReactNode } from 'react';

type Values = Readonly<Record<string, ReactNode>>;

/** Puts `values` into the `{name}` places of `text`, as Docusaurus does. */
export function interpolate(text: string, values: Values = {}): ReactNode {
  const parts = text.split(/(\{\w+\})/).map((part, at) => {
    const value = at % 2 === 1 ? values[part.slice(1, -1)] : undefined;
    return value ?? part;
  });
  if (!parts.some((part) => isValidElement(part))) return parts.join('');
  return parts.map((part, at) => <Fragment key={at}>{part}</Fragment>);
}
