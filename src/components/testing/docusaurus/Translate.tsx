import type { ReactNode } from 'react';
import english from '../../../../i18n/en/code.json';
import { interpolate, interpolateText } from './Interpolate';
import { currentLocale } from './useDocusaurusContext';

const messages: Readonly<Record<string, { readonly message: string }>> = english;

/** Gives the Korean message, or the English one of `i18n/en/code.json` after `setLocale('en')`. */
export function translate(
  { id, message }: { readonly id: string; readonly message: string },
  values: Readonly<Record<string, string | number>> = {},
): string {
  return interpolateText(messageOf(id, message), values);
}

interface Props {
  readonly id: string;
  readonly children: string;
  readonly values?: Readonly<Record<string, ReactNode>>;
}

export default function Translate({ id, children, values = {} }: Props): ReactNode {
  return interpolate(messageOf(id, children), values);
}

function messageOf(id: string, korean: string): string {
  if (currentLocale() === 'ko') return korean;
  return messages[id]?.message ?? `untranslated: ${id}`;
}
