import { useRef } from 'react';
import type { CompositionEvent, KeyboardEvent } from 'react';
import { RELEASED, stepEnter } from './enter';
import type { EnterEvent, Press } from './enter';
import { isEnter } from './keys';

/**
 * Gives handlers for a text field that call `act` once for each press of Enter, with what the field
 * holds when no input method is in between.
 */
export function useEnter(act: (text: string, press: Press) => void) {
  const state = useRef(RELEASED);

  function handle(event: EnterEvent, text: string): void {
    const step = stepEnter(state.current, event);
    state.current = step.state;
    if (step.acts) act(text, step.acts);
  }

  return {
    onCompositionStart: () => handle({ type: 'compositionstart' }, ''),
    onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) =>
      handle({ type: 'compositionend' }, event.currentTarget.value),
    onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
      if (!isEnter(event)) return;
      const press = { inNewTab: event.ctrlKey || event.metaKey };
      // While composing the key belongs to the input method.
      if (!event.nativeEvent.isComposing) event.preventDefault();
      handle({ type: 'enterdown', press }, event.currentTarget.value);
    },
    onKeyUp(event: KeyboardEvent<HTMLInputElement>) {
      if (isEnter(event)) handle({ type: 'enterup' }, '');
    },
    // A new tab takes the focus away before the key is up.
    onBlur: () => handle({ type: 'enterup' }, ''),
  };
}
