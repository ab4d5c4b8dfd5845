import type { Kind } from '../../data/types';

/** The sign of each kind; its words always stand beside it or in a legend. */
export const SIGNS: Readonly<Record<Kind, string>> = {
  equivalent: '=',
  partial: '≈',
  idiom: '+',
  none: '∅',
};
