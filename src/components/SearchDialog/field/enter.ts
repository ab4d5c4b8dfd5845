/** What an Enter asks for. */
export interface Press {
  readonly inNewTab: boolean;
}

export type EnterEvent =
  | { readonly type: 'compositionstart' }
  | { readonly type: 'compositionend' }
  | { readonly type: 'enterdown'; readonly press: Press }
  | { readonly type: 'enterup' };

/** What is known of the Enter key and the input method between two events. */
export interface EnterState {
  readonly isComposing: boolean;
  readonly isHeld: boolean;
  /** A press that waits for the syllable to be finished. */
  readonly waiting?: Press;
  /** The press that is held has acted already. */
  readonly isSpent: boolean;
}

export const RELEASED: EnterState = { isComposing: false, isHeld: false, isSpent: false };

/**
 * Decides when Enter acts, so that one press acts once. While an input method composes, the first
 * Enter only finishes the syllable, and browsers disagree on what follows: some report the same
 * press again without composition, some do not. So a press during composition acts when the
 * composition ends, and the rest of that press is ignored.
 */
export function stepEnter(
  state: EnterState,
  event: EnterEvent,
): { readonly state: EnterState; readonly acts?: Press } {
  switch (event.type) {
    case 'compositionstart':
      return { state: { isComposing: true, isHeld: state.isHeld, isSpent: state.isSpent } };
    case 'compositionend': {
      const { waiting } = state;
      const isSpent = state.isSpent || (waiting !== undefined && state.isHeld);
      const next = { isComposing: false, isHeld: state.isHeld, isSpent };
      return waiting ? { state: next, acts: waiting } : { state: next };
    }
    case 'enterdown': {
      const held = { ...state, isHeld: true };
      if (state.isSpent) return { state: held };
      if (state.isComposing) return { state: { ...held, waiting: event.press } };
      return { state: { ...held, isSpent: true }, acts: event.press };
    }
    case 'enterup':
      return { state: { ...state, isHeld: false, isSpent: false } };
  }
}
