import { create as createDatabase, insertMultiple, save, search } from '@orama/orama';
import { normalizeToken } from '@orama/orama/internals';

/*
 * Orama has no tokenizer for Korean yet ("work in progress"); this one does for Korean what
 * @orama/tokenizers does for Chinese and Japanese: Intl.Segmenter.
 */

const segmenter = new Intl.Segmenter('ko', { granularity: 'word' });

function createTokenizer() {
  return {
    language: 'korean',
    normalizationCache: new Map(),
    normalizeToken,
    stemmerSkipProperties: new Set(),
    tokenizeSkipProperties: new Set(),
    tokenize: (text) => [
      ...new Set(
        [...segmenter.segment(String(text).toLowerCase())]
          .filter(({ isWordLike }) => isWordLike)
          .map(({ segment }) => segment),
      ),
    ],
  };
}

const schema = {
  title: 'string',
  names: 'string',
  headings: 'string',
  text: 'string',
  code: 'string',
};

export async function create(documents) {
  const database = createDatabase({ schema, components: { tokenizer: createTokenizer() } });
  await insertMultiple(database, documents);
  return {
    async search(term, limit) {
      const { hits } = await search(database, { term, limit, boost: { title: 4, names: 3 } });
      return hits.map(({ document }) => document.id);
    },
    download: () => JSON.stringify(save(database)),
  };
}
