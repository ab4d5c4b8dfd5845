import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { LONGEST_TEXT } from '../UrlState/params';

interface Props {
  readonly value: string;
  readonly onChange: (next: string) => void;
  /** The reader is about to search. */
  readonly onFocus: () => void;
}

/** The field of a page that searches as it is typed in. */
export function SearchField({ value, onChange, onFocus }: Props): ReactNode {
  return (
    <input
      type="search"
      value={value}
      maxLength={LONGEST_TEXT}
      aria-label={translate({ id: 'search.label', message: '찾을 말' })}
      placeholder={translate({ id: 'search.placeholder', message: '고루틴, select!, <-ch…' })}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      onFocus={onFocus}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
