import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useCallback, useState } from 'react';
import type { ComponentType } from 'react';
import { loadCode } from '../Search/loadIndex';

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

/**
 * Gives the dialog when it is open and has come, and what opens it. It is loaded on first use, or a
 * little before; where that fails, the page of the search takes its place.
 */
export function useDialog() {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const [text, setText] = useState<string>();
  const [Dialog, setDialog] = useState<{ readonly component: Dialog }>();

  const open = useCallback(
    (initial: string) => {
      setText(initial);
      loadDialog().then(
        (component) => setDialog({ component }),
        // A page of the server, with chunks of its own: these may be of a release that is gone.
        () => window.location.assign(`${baseUrl}search?q=${encodeURIComponent(initial)}`),
      );
    },
    [baseUrl],
  );
  const close = useCallback(() => setText(undefined), []);
  return {
    Dialog: text === undefined ? undefined : Dialog?.component,
    /** Undefined while the dialog is closed. */
    text,
    isLoading: text !== undefined && !Dialog,
    open,
    setText,
    close,
    prepare: prepareDialog,
  };
}
