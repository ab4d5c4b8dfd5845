import type { ReactNode } from 'react';
import { splitCode } from './model';

/** Shows a sentence of the data, in which backticks stand around code. */
export default function Prose({ text }: { readonly text: string }): ReactNode {
  return splitCode(text).map((part, at) =>
    part.isCode ? <code key={at}>{part.text}</code> : <span key={at}>{part.text}</span>,
  );
}
