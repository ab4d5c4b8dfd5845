import type { ReactNode } from 'react';
import english from '../../../../i18n/en/code.json';
import { interpolate } from './Interpolate';
import { currentLocale } from './useDocusaurusContext';

type Values = Readonly<Record<string, ReactNode>>;

/** Gives the Korean message, or the English one of `i18n/en/code.json` after `setLocale('en')`. */
export function translate(param: { id: string; message: string }, values?: Values): string {
  return String(interpolate(messageOf(param.id, param.message), values));
}

function messageOf(id: string, korean: string): string {
  const messages: Readonly<Record<string, { message: string }>> = english;
  return currentLocale() === 'en' ? (messages[id]?.message ?? `untranslated: ${id}`) : korean;
}

export default function Translate(props: { id: string; children: string; values?: Values }): ReactNode {
  return <>{interpolate(messageOf(props.id, props.children), props.values)}</>;
}
