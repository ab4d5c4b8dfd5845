import { useStorageSlot } from '@docusaurus/theme-common';
import { addRecent, formatRecent, parseRecent } from './recent';

/** Gives the last searches that led somewhere. They stay in this browser. */
export function useRecent() {
  const [stored, slot] = useStorageSlot('recent-searches');
  const recent = parseRecent(stored);
  return {
    recent,
    add: (text: string) => slot.set(formatRecent(addRecent(recent, text))),
    clear: () => slot.del(),
  };
}
