import { createTextIndex } from './flexsearchIndex.mjs';

/** FlexSearch with tokenize "full": every part of every word. */
export const create = (documents) => createTextIndex(documents, { tokenize: 'full' });
