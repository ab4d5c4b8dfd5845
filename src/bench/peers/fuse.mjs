import Fuse from 'fuse.js';

/*
 * Fuse.js as its documentation sets it up for long texts: weighted keys, and no regard to where in a text
 * a match stands (ignoreLocation).
 */

const keys = [
  { name: 'title', weight: 4 },
  { name: 'names', weight: 3 },
  { name: 'headings', weight: 1 },
  { name: 'text', weight: 1 },
  { name: 'code', weight: 1 },
];

export function create(documents) {
  const fuse = new Fuse(documents, { keys, ignoreLocation: true, threshold: 0.3 });
  return {
    search: (query, limit) => fuse.search(query, { limit }).map(({ item }) => item.id),
    download: () => JSON.stringify(documents),
  };
}
