import { translate } from '@docusaurus/Translate';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { LONGEST_TEXT } from '../../UrlState/params';
import type { Press } from './enter';
import { moveActive } from './keys';
import styles from './styles.module.css';
import { useEnter } from './useEnter';

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly onChange: (next: string) => void;
  /** Id of the list of options, of which there are `count`. */
  readonly listId: string;
  readonly count: number;
  /** Place of the active option, -1 if there is none; and its id. */
  readonly active: number;
  readonly activeId: string | undefined;
  readonly onMove: (to: number) => void;
  readonly onEnter: (text: string, press: Press) => void;
}

/** The field of the dialog: a combobox (WAI-ARIA APG) whose options are in a list of their own. */
export function Field(props: Props): ReactNode {
  const { field, value, onChange, listId, count, active, activeId, onMove, onEnter } = props;
  const enter = useEnter(onEnter);

  function handleKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    enter.onKeyDown(event);
    if (event.shiftKey || event.nativeEvent.isComposing) return;
    const next = moveActive(event.key, active, count);
    if (next === undefined) return;
    event.preventDefault();
    onMove(next);
  }

  return (
    <input
      {...enter}
      ref={field}
      className={styles.field}
      type="text"
      role="combobox"
      aria-autocomplete="list"
      aria-expanded={count > 0}
      aria-controls={count > 0 ? listId : undefined}
      aria-activedescendant={activeId}
      aria-label={translate({ id: 'search.label', message: '찾을 말' })}
      placeholder={translate({ id: 'search.placeholder', message: '고루틴, select!, <-ch…' })}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      enterKeyHint="go"
      maxLength={LONGEST_TEXT}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={handleKeyDown}
    />
  );
}
