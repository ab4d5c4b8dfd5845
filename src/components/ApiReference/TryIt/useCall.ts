import { useEffect, useRef, useState } from 'react';
import { readAnswer } from './answer';
import type { Answer } from './answer';

/** Where a call stands. */
export type CallState =
  | { readonly status: 'none' | 'asking' | 'unreachable' }
  | { readonly status: 'answered'; readonly address: string; readonly answer: Answer };

/** Gives where the last call stands, and a function that makes one; an earlier one is given up. */
export function useCall(): readonly [CallState, (address: string) => void] {
  const [state, setState] = useState<CallState>({ status: 'none' });
  const last = useRef<AbortController>(undefined);
  useEffect(() => () => last.current?.abort(), []);
  function ask(address: string): void {
    last.current?.abort();
    const controller = new AbortController();
    last.current = controller;
    const settle = (next: CallState): void => {
      if (!controller.signal.aborted) setState(next);
    };
    setState({ status: 'asking' });
    fetch(address, { signal: controller.signal })
      .then(readAnswer)
      .then(
        (answer) => settle({ status: 'answered', address, answer }),
        () => settle({ status: 'unreachable' }),
      );
  }
  return [state, ask];
}
