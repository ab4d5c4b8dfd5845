import { useCallback, useState } from 'react';

/** What became of the last copying; `count` tells two of them apart. */
export interface Copied {
  readonly isDone: boolean;
  readonly count: number;
}

/** Copies text to the clipboard and says whether the browser let it. */
export function useCopy(): {
  readonly copied: Copied | undefined;
  readonly copy: (text: string) => void;
} {
  const [copied, setCopied] = useState<Copied>();
  const copy = useCallback((text: string) => {
    const settle = (isDone: boolean) =>
      setCopied((before) => ({ isDone, count: (before?.count ?? 0) + 1 }));
    write(text).then(
      () => settle(true),
      (error: unknown) => {
        console.warn(error);
        settle(false);
      },
    );
  }, []);
  return { copied, copy };
}

// Where the page is not secure there is no clipboard at all: a rejection like any other.
async function write(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
