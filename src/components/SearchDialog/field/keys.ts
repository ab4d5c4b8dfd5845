/** Says whether a key press is Enter; an input method reports the key as "Process". */
export function isEnter({ key, code }: { readonly key: string; readonly code: string }): boolean {
  return key === 'Enter' || code === 'Enter' || code === 'NumpadEnter';
}

/**
 * Gives the option that a key moves to, out of `count`; undefined if the key does not move or
 * there is nothing to move to. Arrows go round; `active` is -1 while there is none.
 *
 * @example moveActive('ArrowUp', 0, 5) // 4
 */
export function moveActive(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return (Math.max(active, 0) + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
