import { createTextIndex } from './flexsearchIndex.mjs';

/** FlexSearch with its default settings: whole words. */
export const create = (documents) => createTextIndex(documents, {});
