import MiniSearch from 'minisearch';

/** MiniSearch as the local search of VitePress sets it up: text and code of a section are one field. */
export function create(documents) {
  const index = new MiniSearch({
    fields: ['title', 'names', 'titles', 'text'],
    storeFields: ['title', 'titles'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, names: 3, text: 2, titles: 1 } },
  });
  index.addAll(
    documents.map(({ id, title, names, headings, text, code }) => ({
      id,
      title,
      names,
      titles: headings,
      text: `${text}\n${code}`,
    })),
  );
  return {
    search: (query) => index.search(query).map(({ id }) => id),
    download: () => JSON.stringify(index),
  };
}
