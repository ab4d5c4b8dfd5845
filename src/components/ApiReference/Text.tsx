import type { ReactNode } from 'react';
import Prose from '../Prose';
import { useLocale } from '../useLocale';
import { KOREAN } from './korean';

/** A sentence of the OpenAPI document: in Korean where there is one, else as it stands, in English. */
export function Text({ text }: { readonly text: string }): ReactNode {
  const locale = useLocale();
  if (locale === 'en') return <Prose text={text} />;
  const korean = KOREAN.get(text);
  if (korean !== undefined) return <Prose text={korean} />;
  return (
    <span lang="en">
      <Prose text={text} />
    </span>
  );
}
