import { useHistory, useLocation } from '@docusaurus/router';
import { useStorageSlot } from '@docusaurus/theme-common';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useMemo } from 'react';
import type { Language } from '../../data/types';
import { findReader, formatReader, orderOf, parseReader } from './model';
import type { Reader } from './model';

/** The slot in which Docusaurus keeps the choice of the tabs of the chapter. */
export const TAB_SLOT = 'docusaurus.tab.language';

interface Reading {
  /** Undefined while nobody has chosen, and on the server. */
  readonly reader: Reader | undefined;
  /** All languages in the order for this reader. */
  readonly order: readonly Language[];
  /** Remembers the reader, or forgets; the tabs of the chapter open at the target. */
  readonly choose: (reader: Reader | undefined) => void;
}

/**
 * Gives the languages of the reader: those that the address names (`?from=go&to=rust`), else those that
 * were chosen on this site before.
 */
export function useReader(): Reading {
  const history = useHistory();
  const location = useLocation();
  const isBrowser = useIsBrowser();
  const [stored, slot] = useStorageSlot('reader');
  const [, tabSlot] = useStorageSlot(TAB_SLOT);
  const search = isBrowser ? location.search : '';

  return useMemo(() => {
    const reader = findReader(search) ?? (stored === null ? undefined : parseReader(stored));
    return {
      reader,
      order: orderOf(reader),
      choose(next) {
        if (next) {
          slot.set(formatReader(next));
          tabSlot.set(next.target);
        } else slot.del();
        if (findReader(search)) history.replace({ ...location, search: withoutReader(search) });
      },
    };
  }, [search, stored, slot, tabSlot, history, location]);
}

/** What the address named would win over what is chosen now. */
function withoutReader(search: string): string {
  const params = new URLSearchParams(search);
  params.delete('from');
  params.delete('to');
  return params.size === 0 ? '' : `?${params.toString()}`;
}
