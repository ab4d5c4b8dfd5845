import { Index } from 'flexsearch';

/**
 * A FlexSearch index of one text a section, title first, since FlexSearch ranks by position. `suggest` lets
 * it answer where no section has all words.
 */
export function createTextIndex(documents, options) {
  const index = new Index(options);
  for (const [number, document] of documents.entries()) {
    const { title, names, headings, text, code } = document;
    index.add(number, [title, names, headings, text, code].join('\n'));
  }
  const ids = documents.map(({ id }) => id);
  return {
    search: (query, limit) =>
      index.search(query, { limit, suggest: true }).map((number) => ids[number]),
    async download() {
      const parts = [JSON.stringify(ids)];
      await index.export((key, data) => parts.push(JSON.stringify([key, data ?? null])));
      return parts;
    },
  };
}
