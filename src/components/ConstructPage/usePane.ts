import { useLocation } from '@docusaurus/router';
import { useStorageSlot } from '@docusaurus/theme-common';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useEffect, useState } from 'react';
import { languages } from '../../data/languages';
import type { Language } from '../../data/types';
import { TAB_SLOT } from '../Reader/useReader';

/**
 * Gives the language that is shown where only one has room: the one chosen on this page, else the
 * one that the address names (`#rust`), else the one of the tabs in the chapter, else Rust.
 */
export function usePane(): readonly [Language, (language: Language) => void] {
  const { hash, key } = useLocation();
  const isBrowser = useIsBrowser();
  const [stored, slot] = useStorageSlot(TAB_SLOT);
  const [chosen, setChosen] = useState<{ readonly language: Language; readonly key?: string }>();
  const named = isBrowser ? findPane(hash.slice(1)) : undefined;

  useEffect(() => {
    // At navigation the named pane was still hidden.
    if (named !== undefined) document.getElementById(named)?.scrollIntoView();
  }, [named, key]);

  const here = chosen && chosen.key === key ? chosen.language : undefined;
  function choose(language: Language): void {
    setChosen({ language, key });
    slot.set(language);
  }
  return [here ?? named ?? findPane(stored) ?? 'rust', choose];
}

function findPane(name: string | null): Language | undefined {
  return languages.find(({ id }) => id === name)?.id;
}
