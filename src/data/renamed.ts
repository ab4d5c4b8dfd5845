import type { Rename } from './types';

/**
 * Every id that was published and is no more, with the one that took its place. A row stays for
 * ever: no other thing may get the id, and when the new id changes too, its row is changed with it.
 */
export const renamed: readonly Rename[] = [];
