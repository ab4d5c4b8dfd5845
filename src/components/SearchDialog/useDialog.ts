import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { loadCode } from '../Search/loadIndex';
import { collectTyping } from './collectTyping';
import type { Typing } from './collectTyping';

interface DialogProps {
  /** What is searched for to begin with. */
  readonly text: string;
  readonly onClose: () => void;
}

type Dialog = ComponentType<DialogProps>;

let loading: Promise<Dialog> | undefined;

/** Loads the dialog once; after a failure the next call tries again. */
function loadDialog(): Promise<Dialog> {
  loading ??= import(/* webpackChunkName: "search-dialog" */ './dialog/Dialog').then(
    (module) => module.Dialog,
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/**
 * Loads the dialog, and the code of the search when the page has nothing else to do: whoever opens the
 * dialog meanwhile sees it first. Nobody is waiting: who opens it hears of failures.
 */
function prepareDialog(): void {
  loadDialog()
    .then(() => onceIdle(() => void loadCode().catch(() => undefined)))
    .catch(() => undefined);
}

/** Calls `act` when the browser is idle; where browsers do not say so, a little later. */
function onceIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act);
  else setTimeout(act, 200);
}

/** After so many milliseconds the button says that the dialog is on its way. */
const SLOW = 100;

/**
 * Gives the dialog when it is open and has come, and what opens it. It is loaded on first use, or a
 * little before, and what is typed meanwhile is not lost; where that fails, the page of the search takes
 * its place.
 */
export function useDialog() {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const [shown, setShown] = useState<{ readonly Dialog: Dialog; readonly text: string }>();
  const [isLoading, setIsLoading] = useState(false);
  const waiting = useRef<Typing>(undefined);

  const stopWaiting = useCallback(() => {
    waiting.current?.stop();
    waiting.current = undefined;
    setIsLoading(false);
  }, []);
  useEffect(() => stopWaiting, [stopWaiting]);

  const open = useCallback(
    (initial: string) => {
      stopWaiting();
      const typing = collectTyping(initial, stopWaiting);
      waiting.current = typing;
      const isWaiting = (): boolean => waiting.current === typing;
      // Not at once: most dialogs are there before the button is drawn.
      setTimeout(() => setIsLoading(isWaiting()), SLOW);
      loadDialog().then(
        (Dialog) => {
          if (!isWaiting()) return;
          // At once: until its field has the focus, what is typed is collected here.
          flushSync(() => setShown({ Dialog, text: typing.text() }));
          stopWaiting();
        },
        () => {
          if (!isWaiting()) return;
          // A page of the server, with chunks of its own: these may be of a release that is gone.
          window.location.assign(`${baseUrl}search?q=${encodeURIComponent(typing.text())}`);
        },
      );
    },
    [baseUrl, stopWaiting],
  );
  const close = useCallback(() => setShown(undefined), []);
  return { shown, isLoading, open, close, prepare: prepareDialog };
}
