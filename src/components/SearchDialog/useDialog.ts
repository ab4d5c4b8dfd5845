import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useCallback, useState } from 'react';
import type { ComponentType } from 'react';

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

/** Nobody is waiting: who opens the dialog hears of it. */
function prepareDialog(): void {
  loadDialog().catch(() => undefined);
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
