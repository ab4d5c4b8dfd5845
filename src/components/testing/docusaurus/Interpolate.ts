import { createElement, Fragment } from 'react';
import type { ReactNode } from 'react';

/** Puts `values` into the `{name}` places of `text`, as Docusaurus does. */
export function interpolate(text: string, values: Readonly<Record<string, ReactNode>>): ReactNode {
  const parts = splitPlaces(text).map((part, at) =>
    at % 2 === 1 ? (values[part.slice(1, -1)] ?? part) : part,
  );
  return createElement(Fragment, null, ...parts);
}

/** The same for values that make one string. */
export function interpolateText(
  text: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return splitPlaces(text)
    .map((part, at) => (at % 2 === 1 ? String(values[part.slice(1, -1)] ?? part) : part))
    .join('');
}

function splitPlaces(text: string): readonly string[] {
  return text.split(/(\{\w+\})/);
}
