import { createRequire } from 'node:module';
import lunr from 'lunr';
import { queriesOf } from './lunrQueries.mjs';

/*
 * lunr as @easyops-cn/docusaurus-search-local sets it up with language ["en", "ko"]: an index of the
 * titles and one of the contents, asked one after the other with ever looser queries. The plugin itself
 * needs a built Docusaurus site; this does the same to any documents.
 */

const require = createRequire(import.meta.url);
for (const part of ['stemmer.support', 'ko', 'multi']) require(`lunr-languages/lunr.${part}`)(lunr);
const plugin = lunr.multiLanguage('en', 'ko');

export function create(documents) {
  const sections = documents.map(({ id, title, names, text, code }) => ({
    id,
    title: `${title} ${names}`.trim(),
    content: `${text} ${code}`,
  }));
  const ids = sections.map(({ id }) => id);
  const titles = sections.map(({ title }) => title);
  const contents = sections.map(({ content }) => content);
  const indexes = [titles, contents].map(buildIndex);
  return {
    search: (query, limit) => search(indexes, ids, query, limit),
    download: () =>
      JSON.stringify([
        { documents: titles, index: indexes[0] },
        { documents: contents, index: indexes[1] },
      ]),
  };
}

function buildIndex(texts) {
  return lunr(function () {
    this.use(plugin);
    this.ref('i');
    this.field('t');
    this.metadataWhitelist = ['position'];
    texts.forEach((t, i) => this.add({ i: String(i), t }));
  });
}

function search(indexes, ids, query, limit) {
  const found = new Set();
  const tokens = query.toLowerCase().match(/[^-\s]+/g) ?? [];
  for (const terms of queriesOf(tokens)) {
    for (const index of indexes) {
      const results = index.query((asked) => {
        for (const { value, ...options } of terms) asked.term(value, options);
      });
      for (const { ref } of results) {
        found.add(ids[Number(ref)]);
        if (found.size >= limit) return found;
      }
    }
  }
  return found;
}
